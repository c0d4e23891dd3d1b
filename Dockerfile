# Upswing on Debian slim. One image for web, worker, timetable and every command; docker-compose.yml says which is which.

FROM python:3.13-slim-trixie AS build
WORKDIR /build
RUN python -m venv /opt/upswing
# Everything by its hash, and only ready-made wheels: no compiler, and nothing that was not locked.
COPY requirements.lock ./
RUN /opt/upswing/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes --only-binary :all: \
        --requirement requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY service service
COPY workers workers
COPY templates templates
RUN /opt/upswing/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps --no-build-isolation .

FROM python:3.13-slim-trixie
# pg_dump for `upswing backup`: it must not be older than the server, so trixie's 17 goes with postgres:17.
# The fonts of the weekly mail's picture come with the lock file (font-lato); the system needs none.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-client-17 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --uid 10001 --create-home --shell /usr/sbin/nologin upswing \
    && install --directory --owner=upswing --group=upswing --mode=700 /data
COPY --from=build /opt/upswing /opt/upswing
ENV PATH=/opt/upswing/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    DATA_DIR=/data \
    HOST=0.0.0.0
WORKDIR /data
VOLUME /data
USER upswing
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
CMD ["upswing", "web"]
