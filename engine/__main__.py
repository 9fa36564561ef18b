"""`python -m engine train MODEL` and `python -m engine serve MODEL`: Rasa, bound to loopback, with our settings."""

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
    parser.add_argument("command", choices=("train", "serve"))
    parser.add_argument("model", type=Path, help="the model file to write or to serve")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder that holds data/ and config/")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081)
    arguments = parser.parse_args()
    # Before Rasa is imported: no telemetry, no cache of parts that a new training never reuses, no chatter of TensorFlow, one
    # thread for its pools.
    os.environ.update(RASA_TELEMETRY_ENABLED="false", RASA_MAX_CACHE_SIZE="0", TF_CPP_MIN_LOG_LEVEL="3", CUDA_VISIBLE_DEVICES="-1")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    return train(arguments.model, arguments.root) if arguments.command == "train" else serve(arguments)


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


def serve(arguments: argparse.Namespace) -> int:
    """Serve the edge's channel, and nothing else, until stopped."""
    import logging

    logging.basicConfig(level=os.environ.get("AGAHI_LOG_LEVEL", "INFO"), format="%(levelname)s %(name)s %(message)s")
    # Rasa logs message texts at DEBUG and some at WARNING; none of ours may reach a log.
    for name in ("rasa", "sanic", "asyncio", "apscheduler", "tensorflow", "matplotlib"):
        logging.getLogger(name).setLevel(logging.ERROR)
    from engine import tuning

    tuning.apply()
    import structlog
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    if not arguments.model.is_file():
        print(f"there is no model at {arguments.model}; run: ./agahi train", file=sys.stderr)
        return 1
    endpoints = os.environ.get("AGAHI_ENDPOINTS", "endpoints.yml")
    serve_application(
        model_path=str(arguments.model),
        interface=arguments.host,
        port=arguments.port,
        credentials=str(CONFIG / "credentials.yml"),
        endpoints=AvailableEndpoints.read_endpoints(str(CONFIG / endpoints)),
        enable_api=False,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
