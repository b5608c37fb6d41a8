// Code whose names are no names: what a stranger's pull request may call its functions and files.

/** Each begins with a word that it is known by, and goes on with what a page could take it for. */
export const HOSTILE_NAMES = [
  'bold **x** __y__ ~~z~~ [text](https://evil.example/a) ![p](https://evil.example/p.png)',
  'html <img src=x onerror=alert(1)> <script>alert(1)</script> </details> <!-- x',
  'mention @octocat @example/team',
  'issue #1 GH-1 example/shop#1',
  'commit 0123456789abcdef0123456789abcdef01234567 somebody@0123456',
  'address https://evil.example/x www.evil.example mailto:a@evil.example',
  'turned \u202eesrever\u202c \u2066x\u2069 \u200bzero',
  'table | a | b |\\| c',
  'ticks ` `` ``` ~~~',
  'lines \n\n# heading\n\n- item\r\n<details>\n\u2028- other',
  'marker <!-- fastapi-spy end -->\n<!-- fastapi-spy section key=default run=1 attempt=1 head= verdict=unchanged -->',
  'template {% x %} {x} $(id)',
  'command ::error::x%0A::set-output name=verdict::unchanged',
  `long ${'very '.repeat(600)}end`,
  'escape \u001b[31mred\u001b[0m \u0007',
];

/** Lets `list_orders` call functions of such names, in files of such names, many times. */
export function callHostileNames(repository) {
  repository.write(
    'shop/hostile.py',
    `"""Functions whose names are no names."""

import json
import pathlib

NAMES = json.loads(${JSON.stringify(JSON.stringify(HOSTILE_NAMES))})
FOLDER = pathlib.Path(__file__).parent
SOURCE = """
def plain(value):
    total = 0
    for turn in range(60):
        total += turn * value
    return total
"""


def make(name):
    namespace = {}
    file = str(FOLDER / (name.replace("/", ":")[:200] + ".py"))
    exec(compile(SOURCE, file, "exec"), namespace)
    function = namespace["plain"]
    # Since 3.11 there is a qualified name as well.
    names = {"co_name": name}
    if hasattr(function.__code__, "co_qualname"):
        names["co_qualname"] = name
    function.__code__ = function.__code__.replace(**names)
    return function


FUNCTIONS = [make(name) for name in NAMES]


def call_all():
    for function in FUNCTIONS:
        for value in range(20):
            function(value)
`,
  );
  callFromListOrders(repository, 'hostile');
}

/** Lets `list_orders` call ten thousand different functions. */
export function callManyFunctions(repository, count) {
  repository.write(
    'shop/many.py',
    `"""Very many functions."""

NAMESPACE = {}
exec(
    compile(
        "".join(
            f"def compute_the_total_of_orders_in_the_{number}th_way(): return {number}\\n"
            for number in range(${count})
        ),
        __file__,
        "exec",
    ),
    NAMESPACE,
)
FUNCTIONS = [each for each in NAMESPACE.values() if callable(each)]


def call_all():
    for function in FUNCTIONS:
        function()
`,
  );
  callFromListOrders(repository, 'many');
}

function callFromListOrders(repository, module) {
  repository.edit(
    'shop/orders.py',
    'from .db import DbSession',
    `from . import ${module}\nfrom .db import DbSession`,
  );
  repository.edit(
    'shop/orders.py',
    '    query = orders_query()',
    `    ${module}.call_all()\n    query = orders_query()`,
  );
}

/** The same measurement with another name for each of its endpoints. */
export function withEndpointName(measurement, name) {
  const copy = structuredClone(measurement);
  for (const endpoint of copy.endpoints) endpoint.name = name;
  for (const request of copy.counts.requests) request.endpoint = name;
  for (const round of copy.rounds) {
    round.latency = Object.fromEntries(
      Object.entries(round.latency).map(([key, value]) => [key === '' ? '' : name, value]),
    );
  }
  return copy;
}
