"""The least that a webhook can be: Flask, the signature checked, nothing kept. The peer of ours, on the same server."""

import os

from flask import Flask, Response, request
from twilio.request_validator import RequestValidator

app = Flask(__name__)
_TOKEN = os.environ.get("BENCH_TOKEN", "")
_ADDRESS = os.environ.get("BENCH_ADDRESS", "")


@app.get("/healthz")
def healthy() -> Response:
    """Says that it answers."""
    return Response("ok", mimetype="text/plain")


@app.post("/webhooks/twilio/sms")
def text_came_in() -> Response:
    """Check the signature, and answer with empty TwiML."""
    signature = request.headers.get("X-Twilio-Signature", "")
    if not RequestValidator(_TOKEN).validate(_ADDRESS, request.form, signature):
        return Response(status=403)
    return Response("<Response/>", mimetype="text/xml")
