# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder may include which: app -> ui -> models, no cycles, and no screen includes another."""

import re

import tree

# The folders of a layer, each with the folders of the same layer it may include, directly. What those may include, it may too.
MODELS = {
    "core": [],
    "calendar": ["core"],
    "storage": ["core"],
    "facility": ["storage", "calendar"],
    "clients": ["facility"],
    "team": ["facility"],
    "scheduling": ["clients", "team", "facility"],
    "tax": ["core"],
    "credits": ["scheduling"],
    "billing": ["credits", "tax"],
    "selling": ["billing"],
    "books": ["billing"],
    "fitness": ["core"],
    "training": ["fitness", "scheduling"],
    "notes": ["scheduling"],
    "assessments": ["fitness", "clients"],
    "nutrition": ["assessments"],
    "screening": ["clients"],
    "kiosk": ["training", "notes"],
    "reports": ["books", "selling", "training"],
    "exchange": ["reports"],
    "insights": ["books", "selling", "training", "notes", "screening"],
}
UI = {
    "text": [],
    "widgets": ["text"],
    "charts": ["widgets"],
    "print": ["widgets"],
    "calendar": ["widgets"],
    "booking": ["calendar"],
    "clients": ["widgets"],
    "settings": ["print"],
    "today": ["charts"],
    "money": ["print"],
    "selling": ["print"],
    "books": ["print"],
    "reports": ["charts", "print"],
    "training": ["charts", "print"],
    "cockpit": ["charts"],
    "notes": ["print"],
    "assessments": ["charts", "print"],
    "nutrition": ["print"],
    "screening": ["print"],
    "kiosk": ["charts"],
    "shell": ["widgets"],
}
# main.cpp, beside them, puts everything together.
APP = {
    "presets": [],
    "demo": [],
    "commands": [],
    "cli": ["commands", "presets", "demo"],
    "desktop": ["presets", "demo", "cli"],
}
# Without screens: of ui they know only the sentences for errors.
APP_WITHOUT_SCREENS = ("presets", "demo", "commands", "cli")
# These know nothing of the studio's data but core; the words of balances need what they are made of.
UI_WITHOUT_DATA = {"text": ["core", "credits", "fitness"], "widgets": ["core"], "charts": ["core"]}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"')


def closure(graph, folder):
    """`folder` and everything it may include within its layer."""
    reached, waiting = set(), [folder]
    while waiting:
        current = waiting.pop()
        if current not in reached:
            reached.add(current)
            waiting += graph[current]
    return reached


def allowed(layer, folder):
    """Folders, as "layer/folder", that a file of layer/folder may include; None if the table does not know it."""
    graph = {"models": MODELS, "ui": UI, "app": APP}[layer]
    if layer == "app":
        screens = ["text"] if folder in APP_WITHOUT_SCREENS else UI
        above = {f"ui/{name}" for name in screens} | {f"models/{name}" for name in MODELS}
        if not folder:
            return above | {f"app/{name}" for name in APP}
        return None if folder not in graph else above | {f"app/{name}" for name in closure(graph, folder)}
    if folder not in graph:
        return None
    own = {f"{layer}/{name}" for name in closure(graph, folder)}
    if layer == "ui":
        own |= {f"models/{name}" for name in UI_WITHOUT_DATA.get(folder, MODELS)}
    return own


def owner(root, path):
    """The node of the graph a file belongs to: "models/core", "ui/today", "app/cli"; "app" for main.cpp."""
    parts = path.relative_to(root).parts
    return "app" if parts[0] == "app" and len(parts) == 2 else "/".join(parts[:2])


def resolve(root, path, name):
    """Files the include can mean; several when two layers have the same folder and file name."""
    found = [root / layer / name for layer in ("ui", "models", "app") if (root / layer / name).is_file()]
    beside = path.parent / name
    if "/" not in name and beside.is_file():
        found.append(beside)
    return found


def check_include(root, path, number, name, graph):
    where = tree.place(root, path, number)
    if name.endswith(".moc"):
        return []
    targets = resolve(root, path, name)
    if not targets:
        return [f'{where}: "{name}" is no file of ours; use <> for others']
    if len(targets) > 1:
        return [f'{where}: "{name}" is ambiguous: ' + ", ".join(tree.place(root, target) for target in targets)]
    source, target = owner(root, path), owner(root, targets[0])
    if source != target:
        graph.setdefault(source, {}).setdefault(target, where)
    layer, _, folder = source.partition("/")
    permitted = allowed(layer, folder)
    if permitted is None:
        return [f"{where}: folder {source} is not in the table of tests/project/layers.py"]
    return [] if target in permitted else [f"{where}: {source} must not include {target} ({name})"]


def cycles(graph):
    """One message for each folder from which it can be reached again."""
    problems = []
    for start in sorted(graph):
        seen, waiting = set(), list(graph[start])
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting += graph.get(current, {})
        if start in seen:
            first = sorted(graph[start].values())[0]
            problems.append(f"{start} is part of a cycle of includes (see {first})")
    return problems


def check(root):
    problems, graph = [], {}
    for path in tree.files(root, tree.CODE_FOLDERS, (".h", ".cpp")):
        for number, line in enumerate(tree.lines(path), 1):
            match = INCLUDE.match(line)
            if match:
                problems += check_include(root, path, number, match.group(1), graph)
    return problems + cycles(graph)
