"""A reply to a mail, posted to us as Mailgun's routes do (its "Receiving messages" and "Securing webhooks")."""

import hashlib
import hmac
import json
import secrets

import aiohttp

from service.sandbox.letters import read_letter
from service.sandbox.records import Mail
from service.sandbox.world import World

_SECONDS = aiohttp.ClientTimeout(total=15)


async def hand_over(world: World, mail: Mail, words: str) -> str:
    """Post a reply to our side. The HTTP status it answered with; or "elsewhere" or "unreached" where none did."""
    if world.carrier.web_url is None or not read_letter(mail.raw).reply_to:
        return "elsewhere"
    url = f"{world.carrier.web_url}/webhooks/email/mailgun"
    try:
        async with (
            aiohttp.ClientSession() as http,
            http.post(url, data=_form(world, mail, words), allow_redirects=False, timeout=_SECONDS) as answer,
        ):
            return str(answer.status)
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return "unreached"


def _form(world: World, mail: Mail, words: str) -> dict[str, str]:
    letter = read_letter(mail.raw)
    name = f"<{secrets.token_hex(12)}@sandbox.localhost>"
    stamp, token = str(int(world.clock.real_now().timestamp())), secrets.token_hex(25)
    key = world.options.mail_signing_key.encode()
    quoted = "\n".join(f"> {line}" for line in letter.text.splitlines())
    wrote = f"On {mail.coaching_at:%a, %d %b %Y at %H:%M}, {letter.sender_name} <{letter.sender}> wrote:"
    headers = [["Message-Id", name], ["In-Reply-To", letter.message_id], ["Subject", f"Re: {letter.subject}"]]
    return {
        "recipient": letter.reply_to,
        "sender": mail.recipient,
        "from": mail.recipient,
        "subject": f"Re: {letter.subject}",
        "body-plain": f"{words}\n\n{wrote}\n{quoted}",
        "Message-Id": name,
        "message-headers": json.dumps(headers),
        "timestamp": stamp,
        "token": token,
        "signature": hmac.new(key, f"{stamp}{token}".encode(), hashlib.sha256).hexdigest(),
    }
