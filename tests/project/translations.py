# SPDX-License-Identifier: GPL-3.0-or-later
"""The translations hold every string of the sources, and say the same with the same placeholders."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree

import tree

# File, options of lupdate.
FILES = (("translations/trainerdesk_fr.ts", ()), ("translations/trainerdesk_en.ts", ("-pluralonly",)))
NO_BREAK_SPACE = "\u00a0"
SPACES = " " + NO_BREAK_SPACE
PLURAL_FORMS = 2  # in English and in French
ENDS = (".", "…", ":", "?", "!")
MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
# What French typography does not have: a straight apostrophe or quotation mark, a space that may break beside these.
WRONG_FRENCH = re.compile("['\"“”]| [:;?!»]|« |[^" + NO_BREAK_SPACE + r"\d][;?!»](?:\s|$)|«[^" + NO_BREAK_SPACE + "]")


def lupdate():
    return os.environ.get("LUPDATE") or shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"


def messages(path):
    """{(context, source, comment): message element} of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment", "")] = message
    return found


def refreshed(root, path, options):
    """What lupdate makes of a copy of `path`, and its warnings."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        sources = [name for name in tree.CODE_FOLDERS if (root / name).is_dir()]
        done = subprocess.run([lupdate(), "-silent", "-locations", "none", "-no-obsolete", *options, *sources, "-ts", str(copy)],
                              cwd=root, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return {}, [f"lupdate failed: {done.stderr.strip()}"]
        return messages(copy), [line for line in done.stderr.splitlines() if line.strip()]


def forms(message):
    """The texts of a translation: one, or one for each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return sorted(re.findall(r"%(?:L?\d+|n)", text))


def outer(text):
    """Whether a text begins and ends with a space."""
    return text[:1] in SPACES if text else False, text[-1:] in SPACES if text else False


def ending(text):
    return next((end for end in ENDS if text.replace("...", "…").rstrip(SPACES).endswith(end)), "")


def differences(source, text, french, singular=False):
    """What is wrong with one translated text, in words. The singular may say "every day" for "every %n day(s)"."""
    found = []
    if not text.strip():
        return ["is empty"]
    left_out = {"%n"} if singular else set()
    if set(placeholders(text)) | left_out != set(placeholders(source)) | left_out:
        found.append(f"has the placeholders {placeholders(text)} for {placeholders(source)}")
    if outer(text) != outer(source):
        found.append("begins or ends with another space")
    if bool(MNEMONIC.search(text)) != bool(MNEMONIC.search(source)):
        found.append("has a mnemonic where the other has none")
    if ending(text) != ending(source):
        found.append("ends with another sign")
    if french and WRONG_FRENCH.search(text):
        found.append("has a wrong apostrophe, quotation mark or space")
    return found


def problems_of(key, message, french):
    if message.find("translation").get("type"):
        return ["is not finished"]
    texts = forms(message)
    if message.get("numerus") == "yes" and len(texts) != PLURAL_FORMS:
        return [f"has {len(texts)} plural forms"]
    return [words for number, text in enumerate(texts)
            for words in differences(key[1], text, french, singular=number < len(texts) - 1)]


def check_file(root, name, options):
    path = root / name
    if not path.is_file():
        return [f"{name}: is not there"]
    held = messages(path)
    fresh, problems = refreshed(root, path, options)
    if problems:
        return problems

    def say(key, words):
        return f"{name}: {key[0]}: “{key[1]}” {words}"

    problems += [say(key, "is missing: build the target update_translations") for key in fresh.keys() - held.keys()]
    problems += [say(key, "is no longer in the sources") for key in held.keys() - fresh.keys()]
    for key, message in held.items():
        problems += [say(key, words) for words in problems_of(key, message, "_fr" in name)]
    return sorted(problems)


def check(root):
    return [problem for name, options in FILES for problem in check_file(root, name, options)]
