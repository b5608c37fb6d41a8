"""A second reader of profiles, to check the first one with: written from the descriptions of the formats
(docs/formats.md names them), with nothing shared but this docstring's idea of a function.

Usage: python3 independent.py FORMAT FILE

Prints JSON: {"total": weight, "functions": [[name, path, self, total], ...]}, in the file's own unit: samples,
seconds or bytes. A function is its name and its path: what follows the last site-packages or dist-packages,
else the folder of the standard library (python3.11), else the whole path without the slash it begins with;
"<frozen a.b>" is a/b.py, and code made at run time is what its file says up to the first space. What calls
itself counts once in its total.
"""

import gzip
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import defaultdict
from html import unescape

OWNER_THREAD = re.compile(r"thread \((?:0x[0-9a-fA-F]+|\d+)\)(?:: .*)?", re.S)


def path_of(file):
    file = file.replace("\\", "/")
    if file.startswith("<frozen "):
        return file[len("<frozen ") : -1].replace(".", "/") + ".py"
    if file.startswith("<"):
        return file.split(" ", 1)[0].rstrip(">") + ">" if " " in file else file
    for folder in ("/site-packages/", "/dist-packages/"):
        if folder in file:
            return file.rsplit(folder, 1)[1]
    parts = re.split(r"/(?:python|pypy)3\.?\d*t?/", file, flags=re.I)
    if len(parts) > 1:
        return parts[-1]
    if re.search(r"\.(so|dylib|dll|pyd)(\.[\d.]+)?$", file):
        return file.rsplit("/", 1)[-1]
    return file.lstrip("/")


def function_of_raw(frame):
    """`name (file:line)`, `name (file)`, or a name alone."""
    match = re.fullmatch(r"(.*) \((.*)\)", frame, re.S)
    if not match:
        return frame, ""
    name, place = match.groups()
    return name, path_of(re.sub(r":\d{1,9}$", "", place))


def stacks_of_raw(data):
    text = data.decode("utf-8", "replace")
    record = re.compile(
        r'(?P<owners>(?:process \d+:"[\s\S]*?"(?:;|(?= \d+$)))*)(?P<rest>[\s\S]*?) ?'
        r"(?<= )(?P<weight>\d+(?:\.\d+)?)\r?(?:\n|\Z)",
        re.M,
    )
    for match in record.finditer(text):
        frames = [frame for frame in match["rest"].rstrip(" ").split(";") if frame != ""]
        while frames and OWNER_THREAD.fullmatch(frames[0]):
            frames.pop(0)
        yield [function_of_raw(frame) for frame in frames], float(match["weight"])


def stacks_of_speedscope(data):
    file = json.loads(data)
    frames = [(each["name"], path_of(each.get("file") or "")) for each in file["shared"]["frames"]]
    is_owner = [
        path == "" and re.fullmatch(r'process \d+:".*"', name, re.S) is not None
        for name, path in frames
    ]
    scale = {"seconds": 1, "milliseconds": 1e-3, "microseconds": 1e-6, "nanoseconds": 1e-9}
    for profile in file["profiles"]:
        factor = scale.get(profile["unit"], 1)
        if profile["type"] == "sampled":
            for sample, weight in zip(profile["samples"], profile["weights"], strict=True):
                yield [frames[each] for each in sample if not is_owner[each]], weight * factor
            continue
        open_frames, last = [], None
        for event in [*profile["events"], {"at": profile.get("endValue", 0), "type": "end"}]:
            if last is not None and event["at"] > last:
                yield [frames[each] for each in open_frames if not is_owner[each]], factor * (
                    event["at"] - last
                )
            last = event["at"]
            if event["type"] == "O":
                open_frames.append(event["frame"])
            elif event["type"] == "C":
                open_frames.pop()


def stacks_of_svg(data):
    """Boxes stand on the box whose extent holds their middle, one row nearer to the root."""
    title = re.compile(r"(.*) \(([\d,.]+) [^,()]+, [\d.]+%.*\)", re.S)
    rows = defaultdict(list)
    for group in ElementTree.fromstring(data).iter():
        children = {child.tag.rsplit("}", 1)[-1]: child for child in group}
        if "title" not in children or "rect" not in children:
            continue
        match = title.fullmatch(children["title"].text or "")
        if not match:
            continue
        at = {key.rsplit("}", 1)[-1]: value for key, value in children["rect"].attrib.items()}
        exact = {
            key.rsplit("}", 1)[-1]: value
            for key, value in children["rect"].attrib.items()
            if "inferno" in key
        }
        start = float((exact.get("x") or at["x"]).rstrip("%"))
        width = float((exact.get("w") or at["width"]).rstrip("%"))
        weight = float(match[2].replace(",", ""))
        rows[float(at["y"])].append((start, width, unescape(match[1]), weight))
    order = sorted(rows)
    if [box[2] for box in rows[order[0]]] != ["all"]:
        order.reverse()
    below = []
    for y in order:
        here = []
        for start, width, text, weight in rows[y]:
            middle = start + width / 2
            parent = next((p for p in below if p[0] <= middle <= p[0] + p[1]), None)
            if below and parent is None:
                continue
            if parent is not None:
                parent[4] -= weight
            texts = [] if parent is None else [*parent[2], text]
            here.append([start, width, texts, weight, weight])
        for box in below:
            yield functions_of_boxes(box[2]), box[4]
        below = here
    for box in below:
        yield functions_of_boxes(box[2]), box[4]


def functions_of_boxes(texts):
    texts = list(texts)
    while texts and (texts[0].startswith('process ') or OWNER_THREAD.fullmatch(texts[0])):
        first = texts.pop(0)
        # A command line that was cut at its semicolons goes on until its quote.
        while first.startswith("process ") and not first.endswith('"') and texts:
            first += texts.pop(0)
    return [function_of_raw(text) for text in texts]


def stacks_of_austin(data):
    for line in data.decode("utf-8", "replace").splitlines():
        if line == "" or line.startswith("#"):
            continue
        stack, metrics = line.rsplit(" ", 1)
        numbers = [int(each) for each in metrics.split(",")]
        if len(numbers) == 3 and numbers[1] == 1:
            continue
        frames = [each for each in stack.split(";") if not re.fullmatch(r"P\d+|T[\da-fx:]+", each)]
        parts = [each.rsplit(":", 2) for each in frames]
        is_memory = b"# mode: memory" in data
        yield [
            (each[1], path_of(each[0])) if len(each) == 3 and each[2].isdigit() else (":".join(each), "")
            for each in parts
        ], max(0, numbers[0]) * (1 if is_memory else 1e-6)


def stacks_of_cpython(data):
    for line in data.decode("utf-8", "replace").splitlines():
        stack, weight = line.rsplit(" ", 1)
        functions = []
        for frame in stack.split(";"):
            if re.fullmatch(r"tid:\d+", frame):
                continue
            file, rest = frame.split(":", 1)
            functions.append((rest.rsplit(":", 1)[0], "" if file == "~" else path_of(file)))
        yield functions, float(weight)


def fields(data):
    """A protobuf message's fields: numbers, and bytes."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value - (1 << 64) if value >= 1 << 63 else value

    while at < len(data):
        tag = varint()
        if tag & 7 == 0:
            yield tag >> 3, varint()
        elif tag & 7 == 2:
            length = varint()
            yield tag >> 3, data[at : at + length]
            at += length
        else:
            at += 8 if tag & 7 == 1 else 4


def packed(value):
    if isinstance(value, int):
        return [value]
    return [number for _, number in fields(b"".join(b"\x08" + each for each in varints(value)))]


def varints(data):
    start = 0
    for index, byte in enumerate(data):
        if byte < 128:
            yield data[start : index + 1]
            start = index + 1


def stacks_of_pprof(data):
    messages = defaultdict(list)
    for number, value in fields(data):
        messages[number].append(value)
    strings = [text.decode("utf-8", "replace") for text in messages[6]]
    types = [dict(fields(message)) for message in messages[1]]
    names = [strings[each.get(1, 0)] for each in types]
    default = strings[messages[14][-1]] if messages[14] else None
    chosen = names.index(default) if default in names else len(names) - 1
    unit = strings[types[chosen].get(2, 0)]
    scale = {"nanoseconds": 1e-9, "microseconds": 1e-6, "milliseconds": 1e-3}.get(unit, 1)
    functions = {}
    for message in messages[5]:
        entry = dict(fields(message))
        name = strings[entry.get(2, 0)] or strings[entry.get(3, 0)]
        functions[entry[1]] = (name, path_of(strings[entry.get(4, 0)]))
    places = {}
    for message in messages[4]:
        lines = [dict(fields(value)) for number, value in fields(message) if number == 4]
        # Inlined functions come before what they were inlined into.
        places[dict(fields(message))[1]] = [functions[line[1]] for line in reversed(lines)]
    for message in messages[2]:
        locations, values = [], []
        for number, value in fields(message):
            if number == 1:
                locations += packed(value)
            elif number == 2:
                values += packed(value)
        stack = [fn for location in reversed(locations) for fn in places[location]]
        yield stack, max(0, values[chosen]) * scale


READERS = {
    "raw": stacks_of_raw,
    "speedscope": stacks_of_speedscope,
    "svg": stacks_of_svg,
    "austin": stacks_of_austin,
    "cpython-collapsed": stacks_of_cpython,
    "pprof": stacks_of_pprof,
}


def main():
    _, format_name, path = sys.argv
    with open(path, "rb") as file:
        data = file.read()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    own, total = defaultdict(float), defaultdict(float)
    everything = 0.0
    for stack, weight in READERS[format_name](data):
        if not stack or weight <= 0:
            continue
        everything += weight
        own[stack[-1]] += weight
        for function in set(stack):
            total[function] += weight
    functions = [[*function, own[function], total[function]] for function in total]
    json.dump({"total": everything, "functions": functions}, sys.stdout)


if __name__ == "__main__":
    main()
