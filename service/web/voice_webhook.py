"""Twilio's voice webhook: somebody rings a number that only texts."""

from typing import Final

from flask import Blueprint, Response, request
from twilio.twiml.voice_response import VoiceResponse

from service.domain.language import Language
from service.domain.phone import carrier_phone
from service.usecases.receive_call import receive_call
from service.web.current import the_app
from service.web.sms_webhook import signed_by_twilio

blueprint = Blueprint("voice", __name__)
VOICE_ROUTE: Final = "/webhooks/twilio/voice"
_VOICES: Final = {Language.EN: "en-US", Language.ES: "es-MX"}
_TWICE: Final = 2
"""Whoever calls in need may not have a pen in their hand the first time."""


@blueprint.post(VOICE_ROUTE)
@signed_by_twilio(VOICE_ROUTE)
def somebody_calls() -> Response:
    """Say where help is, twice, and hang up. It is never put through, and nothing is recorded."""
    answer = receive_call(the_app(), carrier_phone(request.form.get("From", "")))
    spoken = VoiceResponse()
    spoken.say(answer.words, language=_VOICES[answer.language], loop=_TWICE)
    spoken.hangup()
    return Response(str(spoken), mimetype="text/xml")
