"""A page or mail as its reader meets it."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """What a mail program would show, and what it would fetch."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown = ""
        self.fetched: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.alts: list[str] = []
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._hidden += tag in {"style", "title", "script"}
        found = {name: value or "" for name, value in attrs}
        self.fetched += [found[name] for name in ("src", "background", "srcset") if name in found]
        self.fetched += [found["href"]] if tag == "link" else []
        self.links += [found["href"]] if tag == "a" else []
        self.alts += [found["alt"]] if tag == "img" else []

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "title", "script"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.shown += f" {data}"
