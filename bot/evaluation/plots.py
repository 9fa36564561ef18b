"""The plots of a report, as SVG to stand inside the page."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from bot.evaluation.calibration import Calibration, Refusal
from bot.evaluation.scoring import Tally
from bot.evaluation.training import CurveStep

# Letters as letters, so that the page can be searched and read aloud, and the same file for the same figures.
_STYLE: Any = {"svg.fonttype": "none", "svg.hashsalt": "agahi", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3}


def calibration_plot(calibrations: Mapping[str, Calibration]) -> str:
    """Confidence against the share that was right: on the diagonal both agree."""
    figure, axes = _figure()
    axes.plot([0, 1], [0, 1], color="grey", linestyle="--", linewidth=1)
    for name, found in calibrations.items():
        axes.plot([group.confidence for group in found.bins], [group.right for group in found.bins], marker="o", markersize=3, label=name)
    _label(axes, "confidence", "share right")
    return _svg(figure)


def refusal_plot(curve: Sequence[Refusal]) -> str:
    """What refusing more off-topic questions costs in good ones refused."""
    figure, axes = _figure()
    axes.plot([point.good_refused for point in curve], [point.off_topic_refused for point in curve], marker="o", markersize=3)
    for point in curve:
        axes.annotate(
            f"×{point.factor:g}", (point.good_refused, point.off_topic_refused), fontsize=7, xytext=(4, -8), textcoords="offset points"
        )
    _label(axes, "good questions refused", "off-topic questions refused", legend=False)
    return _svg(figure)


def curve_plot(steps: Sequence[CurveStep]) -> str:
    """What more phrases bring."""
    figure, axes = _figure()
    for name in steps[0].right if steps else ():
        axes.plot([step.phrases for step in steps], [step.right[name] for step in steps], marker="o", markersize=3, label=name)
    _label(axes, "phrases", "share right")
    return _svg(figure)


def topics_plot(tallies: Mapping[str, Tally]) -> str:
    """How many topics are understood how well."""
    figure, axes = _figure()
    axes.hist([tally.right for tally in tallies.values()], bins=[number / 10 for number in range(11)], edgecolor="white")
    _label(axes, "share right", "topics", legend=False)
    return _svg(figure)


def _figure() -> tuple[Figure, Axes]:
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(4.6, 3.4), layout="constrained")
        return figure, figure.subplots()


def _label(axes: Axes, across: str, up: str, legend: bool = True) -> None:
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    if legend:
        axes.legend(frameon=False)


def _svg(figure: Figure) -> str:
    written = io.StringIO()
    with mpl.rc_context(_STYLE):
        figure.savefig(written, format="svg", metadata={"Date": None})
    text = written.getvalue()
    return text[text.index("<svg") :]
