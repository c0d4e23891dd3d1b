"""Twilio's REST API, version 2010-04-01: what of it a texting service uses (twilio_api_v2010.json)."""
