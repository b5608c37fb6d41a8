"""Renders Markdown as GitHub does, with its own renderer, and takes the HTML apart.

Reads a JSON array of texts and writes a JSON array with one array of tokens for each: ["start",
name, attributes, line], ["end", name], ["text", text] or ["comment", text].
"""

import json
import sys
from html.parser import HTMLParser

import cmarkgfm
from cmarkgfm.cmark import Options

EXTENSIONS = ["table", "autolink", "strikethrough", "tagfilter", "tasklist"]
OPTIONS = (
    Options.CMARK_OPT_UNSAFE  # GitHub keeps the HTML, too, and filters it afterwards.
    | Options.CMARK_OPT_GITHUB_PRE_LANG
    | Options.CMARK_OPT_SOURCEPOS
)


class Tokens(HTMLParser):
    """Collects what the parser finds."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list = []

    def handle_starttag(self, tag, attrs):
        self.found.append(["start", tag, dict(attrs)])

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        self.found.append(["end", tag])

    def handle_data(self, data):
        self.found.append(["text", data])

    def handle_comment(self, data):
        self.found.append(["comment", data])

    def handle_decl(self, decl):
        self.found.append(["start", "!" + decl, {}])

    def handle_pi(self, data):
        self.found.append(["start", "?" + data, {}])


def tokens(text: str) -> list:
    """Return the tokens of a text."""
    html = cmarkgfm.cmark.markdown_to_html_with_extensions(
        text, options=OPTIONS, extensions=EXTENSIONS
    )
    parser = Tokens()
    parser.feed(html)
    parser.close()
    return parser.found


json.dump([tokens(text) for text in json.load(sys.stdin)], sys.stdout)
