"""`/metrics`, in Prometheus' text format, for whoever watches the service.

Everything is counted from rows, so that each web process tells the same, however many there are; what is counted is
kept for some seconds. Gauges, not counters: "in the last five minutes" needs no process that remembers.
"""

import hmac
import ipaddress
from collections.abc import Iterable, Sequence
from threading import Lock
from time import monotonic
from typing import Final

from flask import Blueprint, Response, current_app, request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.registry import Collector

from service.adapters.zones import zone_data_version
from service.app import App
from service.domain.delivery import DispatchState
from service.settings import Settings
from service.usecases.take_vitals import AGES, Vitals, take_vitals
from service.web.current import the_app
from service.web.security import Authentication, asked_by

blueprint = Blueprint("metrics", __name__)
KEPT_SECONDS: Final = 5.0
QUANTILES: Final = (0.5, 0.95, 0.99)
MEASURES: Final = "upswing_measures"
_FORWARDED: Final = ("X-Forwarded-For", "Forwarded")
_Samples = Iterable[tuple[Sequence[str], float | None]]


class Measures:
    """What was last counted, kept for KEPT_SECONDS: ten watchers cost as much as one. Used by all threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._text = b""
        self._taken_at = float("-inf")

    def text(self, app: App) -> bytes:
        """In Prometheus' format. Raises StoreDown."""
        with self._lock:
            if monotonic() - self._taken_at >= KEPT_SECONDS:
                registry = CollectorRegistry(auto_describe=False)
                registry.register(_Told(take_vitals(app)))
                self._text, self._taken_at = generate_latest(registry), monotonic()
            return self._text


@blueprint.get("/metrics")
@asked_by(Authentication.MEASURER)
def measured() -> Response:
    """Counts, and nobody's name. For this very machine, or for who knows METRICS_TOKEN; 403 otherwise."""
    app = the_app()
    if not _may_know(app.settings):
        return Response("not for you", status=403, mimetype="text/plain")
    measures: Measures = current_app.extensions[MEASURES]
    return Response(measures.text(app), content_type=CONTENT_TYPE_LATEST)


def _may_know(settings: Settings) -> bool:
    """Where a token is set it is needed, on this machine too. Without one a proxy's word is not enough: what came
    through one is from elsewhere, and a proxy that we do not know of makes everybody look local."""
    if settings.metrics_token is not None:
        given = request.headers.get("Authorization", "")
        return hmac.compare_digest(given.encode(), f"Bearer {settings.metrics_token.get_secret_value()}".encode())
    return _is_loopback(request.remote_addr) and not any(request.headers.get(name) for name in _FORWARDED)


def _is_loopback(address: str | None) -> bool:
    try:
        return ipaddress.ip_address(address or "").is_loopback
    except ValueError:
        return False


class _Told(Collector):
    def __init__(self, vitals: Vitals) -> None:
        self._vitals = vitals

    def collect(self) -> Iterable[Metric]:
        vitals = self._vitals
        yield InfoMetricFamily("upswing", "What runs", value={"zone_data": zone_data_version()})
        yield _gauge("due_enrollments", "Enrollments whose next instant has come", [], [((), vitals.due)])
        yield _gauge("due_seconds", "For how long the oldest of them has been due", [], [((), vitals.due_seconds)])
        waiting = [
            ((channel, f"{age.total_seconds():.0f}"), many)
            for channel, counted in vitals.waiting.items()
            for age, many in zip(AGES, counted, strict=True)
        ]
        yield _gauge(
            "waiting_messages", "Messages that may leave and have waited so long", ["channel", "older_than"], waiting
        )
        yield _gauge("waiting_seconds", "For how long the oldest has waited", [], [((), vitals.waiting_seconds)])
        unsettled = [((name,), many) for name, many in vitals.unsettled.items()]
        yield _gauge("unsettled_messages", "Claimed, unconfirmed, or come in and unread", ["state"], unsettled)
        yield from _traffic(vitals)
        yield from _people(vitals)
        beats = [((name,), seconds) for name, seconds in vitals.beats.items()]
        yield _gauge("last_beat_seconds", "How long ago what must happen regularly did", ["beat"], beats)


def _traffic(vitals: Vitals) -> Iterable[Metric]:
    tried = [
        ((channel, state), vitals.outcomes.get((channel, state), 0))
        for channel in vitals.waiting
        for state in DispatchState
    ]
    yield _gauge("tried_messages", "What became of those tried in the last five minutes", ["channel", "verdict"], tried)
    times = [
        ((channel, f"{quantile:g}"), _quantile(seconds, quantile))
        for channel, seconds in vitals.hand_over_seconds.items()
        for quantile in QUANTILES
    ]
    yield _gauge(
        "hand_over_seconds",
        "From claim to recorded hand-over, in the last five minutes",
        ["channel", "quantile"],
        times,
    )
    inbound = [((channel,), many) for channel, many in vitals.inbound.items()]
    yield _gauge("inbound_messages", "What came in, in the last five minutes", ["channel"], inbound)


def _people(vitals: Vitals) -> Iterable[Metric]:
    opt_outs = [((channel,), many) for channel, many in vitals.opt_outs.items()]
    yield _gauge("opt_outs", "Who withdrew their consent, in the last day", ["channel"], opt_outs)
    flags = [((reason,), many) for reason, many in vitals.flags.items()]
    yield _gauge("open_flags", "Flags that nobody has closed", ["reason"], flags)
    yield _gauge("open_alerts", "Alerts that nobody has taken", [], [((), vitals.alerts)])
    yield _gauge("open_alert_seconds", "For how long the oldest has been open", [], [((), vitals.alert_seconds)])


def _gauge(name: str, says: str, labels: Sequence[str], samples: _Samples) -> Metric:
    """A family; what could not be measured is left out rather than told as zero."""
    family = GaugeMetricFamily(f"upswing_{name}", says, labels=labels)
    for values, number in samples:
        if number is not None:
            family.add_metric([str(value) for value in values], number)
    return family


def _quantile(seconds: Sequence[float], share: float) -> float | None:
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else None
