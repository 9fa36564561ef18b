"""Rasa, with our settings: `train MODEL`, `serve MODEL` bound to loopback, and `evaluate REQUEST RESULT`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONFIG = ROOT / "config"


def main() -> int:
    """Run the command named on the command line."""
    parser = argparse.ArgumentParser(prog="engine", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, what in (("train", "the model file to write"), ("serve", "the model file to serve"), ("evaluate", "the request, as JSON")):
        command = commands.add_parser(name)
        command.add_argument("file", type=Path, help=what)
        command.add_argument("--root", type=Path, default=ROOT, help="the folder that holds data/ and config/")
        if name == "serve":
            command.add_argument("--host", default="127.0.0.1")
            command.add_argument("--port", type=int, default=8081)
        if name == "evaluate":
            command.add_argument("result", type=Path, help="where to write the result, as JSON")
    arguments = parser.parse_args()
    # Before Rasa is imported: no telemetry, no cache of parts that a new training never reuses, no chatter of TensorFlow, one
    # thread for its pools.
    os.environ.update(RASA_TELEMETRY_ENABLED="false", RASA_MAX_CACHE_SIZE="0", TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    if arguments.command == "train":
        return train(arguments.file, arguments.root)
    return serve(arguments) if arguments.command == "serve" else evaluate(arguments)


def train(model: Path, root: Path) -> int:
    """Train on everything under ``data/`` and write the model file."""
    from engine import tuning

    tuning.apply()
    from rasa.model_training import train as rasa_train

    model.parent.mkdir(parents=True, exist_ok=True)
    result = rasa_train(
        domain=str(root / "config" / "domain"),
        config=str(root / "config" / "config.yml"),
        training_files=[str(root / "data")],
        output=str(model.parent),
        fixed_model_name=model.name.removesuffix(".tar.gz"),
        force_training=True,
    )
    return 0 if result.model and Path(result.model).is_file() else 1


def evaluate(arguments: argparse.Namespace) -> int:
    """Do one task of `engine.evaluation.tasks`: the request names it and holds what it needs."""
    import json

    from engine import tuning

    tuning.apply()
    _silence_rasa()
    from engine.evaluation.tasks import TASKS

    request = json.loads(arguments.file.read_text(encoding="utf-8"))
    result = TASKS[request["task"]](request, arguments.root)
    arguments.result.write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
    return 0


def serve(arguments: argparse.Namespace) -> int:
    """Serve the edge's channel, and nothing else, until stopped."""
    import logging

    logging.basicConfig(level=os.environ.get("AGAHI_LOG_LEVEL", "INFO"), format="%(levelname)s %(name)s %(message)s")
    from engine import tuning

    tuning.apply()
    _silence_rasa()
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    if not arguments.file.is_file():
        print(f"there is no model at {arguments.file}; run: ./agahi train", file=sys.stderr)
        return 1
    endpoints = os.environ.get("AGAHI_ENDPOINTS", "endpoints.yml")
    serve_application(
        model_path=str(arguments.file),
        interface=arguments.host,
        port=arguments.port,
        credentials=str(CONFIG / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(CONFIG / endpoints)),
        enable_api=False,
    )
    return 0


def _silence_rasa() -> None:
    """Rasa logs message texts at DEBUG and some at WARNING; none of ours may reach a log."""
    import logging

    import structlog

    for name in ("rasa", "sanic", "asyncio", "apscheduler", "tensorflow", "matplotlib"):
        logging.getLogger(name).setLevel(logging.ERROR)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))


if __name__ == "__main__":
    sys.exit(main())
