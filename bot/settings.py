"""Every setting, read once from the environment and .env, with a default that works on one machine."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, HttpUrl, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """The settings. Each is described in docs/operations.md; the environment variable is the name with ``AGAHI_``.

    The ports of the engine, the actions and the metrics follow the public port unless set.
    """

    model_config = SettingsConfigDict(env_prefix="AGAHI_", env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True)

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=1, le=65535)
    public_url: HttpUrl | None = None
    data_dir: Path = ROOT / "var"
    secret_key: SecretStr | None = None
    database_url: SecretStr | None = None
    redis_url: SecretStr | None = None
    engine_url: HttpUrl | None = None
    actions_url: HttpUrl | None = None
    metrics_port: int | None = Field(default=None, ge=0, le=65535)
    engine_timeout: float = Field(default=2.0, gt=0)
    telegram_token: SecretStr | None = None
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_api_url: HttpUrl = HttpUrl("https://api.telegram.org")
    rate_limit: int = Field(default=30, ge=0)
    open_limit: int = Field(default=6_000, ge=0)
    retention_days: int = Field(default=30, ge=1)
    token_hours: int = Field(default=24, ge=1)
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    campaigns_file: Path = ROOT / "config" / "campaigns.yml"

    @field_validator("telegram_token", "redis_url", "database_url", "secret_key")
    @classmethod
    def _not_blank(cls, value: SecretStr | None) -> SecretStr | None:
        return value if value and value.get_secret_value().strip() else None

    @cached_property
    def secret(self) -> bytes:
        """The key everything is signed with: the setting, else one made on first use and kept in the data folder."""
        if self.secret_key:
            return self.secret_key.get_secret_value().encode()
        path = self.data_dir / "secret.key"
        self.data_dir.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_bytes()
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_hex(32).encode())
        return path.read_bytes()

    def derived_key(self, purpose: str) -> str:
        """A key for one purpose, so that no two purposes share one."""
        return hmac.new(self.secret, f"agahi:{purpose}".encode(), hashlib.sha256).hexdigest()

    @property
    def database(self) -> str:
        """The database URL, for SQLAlchemy."""
        if self.database_url:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'agahi.db'}"

    @property
    def redis(self) -> str | None:
        """The Redis URL, or None when state is kept in process."""
        return self.redis_url.get_secret_value() if self.redis_url else None

    @property
    def engine_port(self) -> int:
        """The port the engine listens on when it runs on this machine."""
        return int(self.engine_url.port or 80) if self.engine_url else self.port + 1

    @property
    def actions_port(self) -> int:
        """The port the action server listens on when it runs on this machine."""
        return int(self.actions_url.port or 80) if self.actions_url else self.port + 2

    @property
    def engine(self) -> str:
        """The engine's address, without a slash at the end."""
        return str(self.engine_url).rstrip("/") if self.engine_url else f"http://127.0.0.1:{self.engine_port}"

    @property
    def actions(self) -> str:
        """The action server's address, without a slash at the end."""
        return str(self.actions_url).rstrip("/") if self.actions_url else f"http://127.0.0.1:{self.actions_port}"

    @property
    def metrics(self) -> int:
        """The internal port of the metrics."""
        return self.port + 3 if self.metrics_port is None else self.metrics_port
