"""The pretend outside world: Twilio's HTTP API, a mail server, and the phones and mailboxes behind them.

One asyncio process, `python -m service.sandbox`, or a `SandboxServer` inside a test. It speaks over real sockets, so
that the real adapters run everywhere and only addresses differ, and it knows no more of us than the carrier would.
"""
