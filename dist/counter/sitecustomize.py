"""Counts the work of a service: calls of Python code and of C, and turns of loops, by code object.

Python imports this file when it starts, because its folder is the first on PYTHONPATH; whatever
sitecustomize stood there before is run first. It does nothing until the service is asked its first
request. Then a thread listens on a socket file in the folder that FASTAPI_SPY_COUNT names, which
only this user can open, and answers each of these words with a line of JSON:

    start       begins to count; tells the unit of turns, or who else traces or profiles
    reset       waits until all is quiet, then forgets what was counted
    read        waits until all is quiet, tells what was counted, then forgets it
    deep        from now on the nearest function of the application is noted for each call
    shallow     no longer
    packages    the installed distributions and their versions, by what is imported
    stop        ends counting; the service goes on as before

A read is {"inside": {...}, "outside": {...}, "functions": [...]}: `inside` is what ran
in the context of the request that was asked last, `outside` all the rest (the event loop, the
server, background tasks, threads without a context). Each is {"calls": [[function, n], ...],
"turns": [[function, n], ...], "c": [[caller, function, n], ...], "under": [[application's function,
function, n], ...]}. Functions are numbers; "functions" holds [number, file, name, line] of those not
told before, the file empty for C.

A call is the start of a function's body, never its resumption. A turn is a jump backwards (CPython
3.12 and later) or an executed line (before): "unit" in the answer to "start" tells which.
"""

import os
import sys

_DIRECTORY = os.environ.get("FASTAPI_SPY_COUNT", "")
_HERE = __file__
_MODULE = type(sys)
_MONITORED = sys.version_info >= (3, 12)
_TOOL_ID = 4  # none of those that PEP 669 reserves for debuggers, coverage, profilers, optimisers


def _run_replaced_sitecustomize():
    """Runs the sitecustomize that this one stands before, as Python would have."""
    from importlib.machinery import PathFinder

    here = os.path.dirname(os.path.abspath(_HERE))
    path = [entry for entry in sys.path if os.path.abspath(entry or ".") != here]
    spec = PathFinder.find_spec("sitecustomize", path)
    if spec is None or spec.loader is None:
        return
    from importlib.util import module_from_spec

    module = module_from_spec(spec)
    ours = sys.modules.get("sitecustomize")
    sys.modules["sitecustomize"] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        sys.modules["sitecustomize"] = ours
        raise


class _Counter:
    """What is counted. Keys are ids of code objects: their own hash is slow, and equal code is not
    the same function."""

    def __init__(self):
        from contextvars import ContextVar

        self.on = False
        self.collects = True
        self.deep = False
        self.request = ContextVar("fastapi_spy_request", default=0)
        self.current = 0
        self.task = None
        self.trace_of_service = None
        self.profile_of_service = None
        self.codes = {}
        self.numbers = {}
        self.untold = []
        self.starts = {}
        self.of_application = {}
        self.forget()

    def forget(self):
        self.calls = ({}, {})
        self.turns = ({}, {})
        self.c_calls = ({}, {})
        self.under = ({}, {})

    # Each of these is called for every event; what they call costs the service time. Between reading
    # a number and writing it no function is called, as another thread could run there.

    def called(self, frame, code):
        key = id(code)
        side = 0 if self.request.get() == self.current else 1
        calls = self.calls[side]
        if key in calls:
            calls[key] += 1
        else:
            calls[key] = 1
            self.codes[key] = code
        if self.deep:
            self.note_under(side, frame.f_back, key)

    def turned(self, code):
        key = id(code)
        turns = self.turns[0 if self.request.get() == self.current else 1]
        if key in turns:
            turns[key] += 1
        else:
            turns[key] = 1
            self.codes[key] = code

    def called_c(self, frame, owner, name):
        if not isinstance(owner, (type, _MODULE)):
            owner = type(owner)
        key = (owner, name)
        side = 0 if self.request.get() == self.current else 1
        if self.deep:
            self.note_under(side, frame, key)
        code = frame.f_code
        self.codes[id(code)] = code
        key = (id(code), key)
        calls = self.c_calls[side]
        if key in calls:
            calls[key] += 1
        else:
            calls[key] = 1

    def note_under(self, side, frame, key):
        known = self.of_application
        while frame is not None:
            code = frame.f_code
            is_application = known.get(id(code))
            if is_application is None:
                is_application = known[id(code)] = _is_application(code.co_filename)
                self.codes[id(code)] = code
            if is_application:
                under = self.under[side]
                key = (id(code), key)
                if key in under:
                    under[key] += 1
                else:
                    under[key] = 1
                return
            frame = frame.f_back

    def is_start(self, frame, code):
        """Whether a frame begins, rather than goes on after a yield or an await (before 3.12)."""
        if not code.co_flags & 0x2A0:  # generator, coroutine, asynchronous generator
            return True
        if sys.version_info < (3, 11):
            return frame.f_lasti == -1
        start = self.starts.get(id(code))
        if start is None:
            import opcode

            resume, text = opcode.opmap["RESUME"], code.co_code
            start = next(
                (at for at in range(0, len(text), 2) if text[at] == resume and text[at + 1] == 0), -1
            )
            self.starts[id(code)] = start
            self.codes[id(code)] = code
        return frame.f_lasti == start

    def asked(self, frame):
        """Called when an ASGI application begins: an HTTP request or websocket is the current one."""
        scope = frame.f_locals.get("scope")
        if not isinstance(scope, dict) or scope.get("type") not in ("http", "websocket"):
            return
        if self.current and self.request.get() == self.current:
            return  # an application within the application
        self.current += 1
        self.request.set(self.current)
        self.trace_of_service = sys.gettrace()
        self.profile_of_service = sys.getprofile()
        asyncio = sys.modules.get("asyncio")
        try:
            self.task = asyncio.current_task() if asyncio else None
        except RuntimeError:
            self.task = None
        _listen()

    # What was counted, for the tool.

    def number(self, key):
        number = self.numbers.get(key)
        if number is None:
            number = self.numbers[key] = len(self.numbers)
            if isinstance(key, tuple):
                self.untold.append([number, "", _c_name(*key), 0])
            else:
                code = self.codes[key]
                self.untold.append(
                    [number, code.co_filename, _qualified_name(code), code.co_firstlineno]
                )
        return number

    def tell(self):
        number = self.number
        sides = []
        for side in (0, 1):
            sides.append(
                {
                    "calls": [[number(key), n] for key, n in list(self.calls[side].items())],
                    "turns": [[number(key), n] for key, n in list(self.turns[side].items())],
                    "c": [
                        [number(a), number(b), n]
                        for (a, b), n in list(self.c_calls[side].items())
                    ],
                    "under": [
                        [number(a), number(b), n] for (a, b), n in list(self.under[side].items())
                    ],
                }
            )
        functions, self.untold = self.untold, []
        return {"inside": sides[0], "outside": sides[1], "functions": functions}

    def steps(self):
        return [
            sum(self.calls[side].values())
            + sum(self.turns[side].values())
            + sum(self.c_calls[side].values())
            for side in (0, 1)
        ]

    def wait_until_quiet(self):
        """Waits for the request's task (it goes on after its answer), and until nothing is counted
        for 2 ms; only for a while, as a request may leave a task behind that never ends, and
        background tasks never do."""
        from time import monotonic, sleep

        began = monotonic()
        ended = None
        before = None
        while monotonic() - began < 5:
            if ended is None and (self.task is None or self.task.done()):
                ended = monotonic()
            now = self.steps()
            if ended is not None and before is not None:
                since = monotonic() - ended
                if now == before or (now[0] == before[0] and since > 0.03) or since > 0.3:
                    return
            before = now
            sleep(0.002)


def _is_application(filename):
    if filename.startswith("<") or "-packages" in filename or filename == _HERE:
        return False
    return not filename.startswith(_STANDARD_LIBRARY)


def _c_name(owner, name):
    if isinstance(owner, type):
        owner = owner.__qualname__ if owner.__module__ == "builtins" else (
            owner.__module__ + "." + owner.__qualname__
        )
    else:
        owner = getattr(owner, "__name__", None) or str(owner or "")
    return name if owner in ("", "builtins") else owner + "." + name


_names_of_files = {}


def _qualified_name(code):
    if sys.version_info >= (3, 11):
        return code.co_qualname
    names = _names_of_files.get(code.co_filename)
    if names is None:
        names = _names_of_files[code.co_filename] = {}
        try:
            from importlib.util import cache_from_source
            import marshal

            try:
                with open(cache_from_source(code.co_filename), "rb") as file:
                    module = marshal.loads(file.read()[16:])
            except (OSError, ValueError, EOFError, TypeError, NotImplementedError):
                with open(code.co_filename, "rb") as file:
                    module = compile(file.read(), code.co_filename, "exec", dont_inherit=True)
            _name_all(module, "", names)
        except (OSError, SyntaxError, ValueError):
            pass  # made at run time: only the bare name is known
    return names.get((code.co_name, code.co_firstlineno), code.co_name)


def _name_all(code, prefix, names):
    for constant in code.co_consts:
        if isinstance(constant, type(code)):
            name = prefix + constant.co_name
            names[(constant.co_name, constant.co_firstlineno)] = name
            # A class's body has no fast locals; a function's has, and its inner names say so.
            inner = name + (".<locals>." if constant.co_flags & 0x1 else ".")
            _name_all(constant, inner, names)


def _is_asgi_application(code):
    """Of a code object that is called __call__."""
    return code.co_filename.replace("\\", "/").endswith(
        ("/fastapi/applications.py", "/starlette/applications.py")
    )


def _name_of(function):
    if function is None:
        return "something that took this hook's place"
    named = function if hasattr(function, "__qualname__") else type(function)
    return "%s.%s" % (named.__module__, named.__qualname__)


def _install_before_312():
    """sys.settrace for calls and lines, sys.setprofile for C; idle until counting begins."""
    counter = _counter

    def application_begins(frame, code):
        if _is_asgi_application(code) and counter.is_start(frame, code):
            counter.asked(frame)

    def trace(frame, event, arg):
        if event != "call":
            return None
        code = frame.f_code
        if code.co_filename == _HERE:
            return None
        if code.co_name == "__call__":
            application_begins(frame, code)
        if not counter.on:
            return None
        if counter.is_start(frame, code):
            counter.called(frame, code)
        return lines

    def lines(frame, event, arg):
        if event == "line" and counter.on:
            counter.turned(frame.f_code)
        return lines

    def profile(frame, event, arg):
        if event == "call":
            # Also here: a coverage measurement takes the trace function away, and is to be told of.
            code = frame.f_code
            if code.co_name == "__call__":
                application_begins(frame, code)
        elif event == "c_call" and counter.on and frame.f_code.co_filename != _HERE:
            counter.called_c(frame, arg.__self__, arg.__name__)

    def start():
        counter.on = True

    def stop():
        counter.on = False
        sys.settrace(None)
        sys.setprofile(None)
        import threading

        threading.settrace(None)
        threading.setprofile(None)

    def foreign():
        """Who else traces or profiles here; None when nobody does."""
        if counter.trace_of_service is not trace:
            return _name_of(counter.trace_of_service)
        if counter.profile_of_service is not profile:
            return _name_of(counter.profile_of_service)
        return None

    import threading

    sys.settrace(trace)
    sys.setprofile(profile)
    threading.settrace(trace)
    threading.setprofile(profile)
    return {"start": start, "stop": stop, "foreign": foreign, "unit": "lines"}


def _install_from_312():
    """sys.monitoring: only starts of functions until counting begins, each place once."""
    counter = _counter
    monitoring = sys.monitoring
    events = monitoring.events
    disable = monitoring.DISABLE
    get_frame = sys._getframe
    python_types = (type(_is_application), type(counter.tell), type)
    plain_c = type(len)
    if monitoring.get_tool(_TOOL_ID) is not None:
        return None
    monitoring.use_tool_id(_TOOL_ID, "fastapi-spy")

    def started(code, offset):
        if code.co_name == "__call__" and _is_asgi_application(code):
            counter.asked(get_frame(1))
        elif not counter.on or code.co_filename == _HERE:
            return disable
        if counter.on:
            counter.called(get_frame(1), code)
        return None

    def jumped(code, offset, destination):
        if destination > offset or code.co_filename == _HERE:
            return disable
        counter.turned(code)
        return None

    def called(code, offset, function, first):
        if isinstance(function, python_types):
            return None
        if code.co_filename == _HERE:
            return disable
        name = getattr(function, "__name__", None)
        if type(name) is not str:
            return None
        if type(function) is plain_c:
            owner = function.__self__
        else:
            owner = getattr(function, "__objclass__", None)
            if owner is None:
                return None  # an object with a __call__ of its own; its body is counted
        counter.called_c(get_frame(1), owner, name)
        return None

    monitoring.register_callback(_TOOL_ID, events.PY_START, started)
    monitoring.register_callback(_TOOL_ID, events.JUMP, jumped)
    monitoring.register_callback(_TOOL_ID, events.CALL, called)
    monitoring.set_events(_TOOL_ID, events.PY_START)

    def start():
        counter.on = True
        monitoring.set_events(_TOOL_ID, events.PY_START | events.JUMP | events.CALL)
        monitoring.restart_events()

    def stop():
        counter.on = False
        monitoring.set_events(_TOOL_ID, 0)
        monitoring.free_tool_id(_TOOL_ID)

    def foreign():
        for tool in range(6):
            name = monitoring.get_tool(tool)
            if tool != _TOOL_ID and name is not None:
                return name
        for found in (counter.trace_of_service, counter.profile_of_service):
            if found is not None:
                return _name_of(found)
        return None

    return {"start": start, "stop": stop, "foreign": foreign, "unit": "jumps"}


def _installed_packages():
    """{import name: [distribution, version]} of all that is installed."""
    from importlib import metadata

    found = {}
    for distribution in metadata.distributions():
        name, version = distribution.metadata["Name"], distribution.version
        imported = (distribution.read_text("top_level.txt") or "").split()
        if not imported:
            files = distribution.files or ()
            imported = {file.parts[0][:-3] if len(file.parts) == 1 else file.parts[0]
                        for file in files if str(file).endswith(".py")}
        for each in imported:
            if name and version and not each.endswith((".dist-info", "..")):
                found.setdefault(each, [name, version])
    return found


def _answer(word):
    import gc

    counter, tool = _counter, _tool
    if word == "start":
        foreign = tool["foreign"]()
        if foreign is not None:
            return {"foreign": foreign}
        # Collections run Python code (weak references, finalisers) in whatever function they meet.
        counter.collects = gc.isenabled()
        gc.collect()
        gc.freeze()
        gc.disable()
        tool["start"]()
        return {"unit": tool["unit"]}
    if word == "reset" or word == "read":
        counter.wait_until_quiet()
        answer = counter.tell() if word == "read" else {}
        if word == "reset":
            gc.collect()
        counter.forget()
        return answer
    if word == "deep" or word == "shallow":
        counter.deep = word == "deep"
        return {}
    if word == "packages":
        return _installed_packages()
    if word == "stop":
        tool["stop"]()
        gc.unfreeze()
        if counter.collects:
            gc.enable()
        return {}
    return {"error": "unknown word " + word}


def _serve(path):
    """The thread that listens; not one of threading's, so the service does not see it there."""
    import json
    import socket

    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    server.bind(path)
    server.listen(1)
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        pending = b""
        while True:
            try:
                received = connection.recv(4096)
            except OSError:
                break
            if not received:
                break
            pending += received
            while b"\n" in pending:
                word, pending = pending.split(b"\n", 1)
                try:
                    answer = _answer(word.decode())
                except Exception as error:
                    answer = {"error": "%s: %s" % (type(error).__name__, error)}
                text = json.dumps(answer).encode() + b"\n"
                if word == b"read":
                    _counter.forget()  # what the answer itself took
                try:
                    connection.sendall(text)
                except OSError:
                    break
        connection.close()


def _listen():
    global _listening
    if not _listening:
        _listening = True
        import _thread

        path = os.path.join(_DIRECTORY, "%d.sock" % os.getpid())
        _thread.start_new_thread(_serve, (path,))


def _after_fork():
    """The thread is not there in a child; a worker of a pool is told from the start on."""
    global _listening
    if _listening:
        _listening = False
        _counter.forget()
        _listen()


_STANDARD_LIBRARY = os.path.dirname(os.__file__) + os.sep
_listening = False
_counter = None
_tool = None
if _DIRECTORY and os.path.isdir(_DIRECTORY):
    _counter = _Counter()
    _tool = _install_from_312() if _MONITORED else _install_before_312()
    if _tool is not None and hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_after_fork)
_run_replaced_sitecustomize()
