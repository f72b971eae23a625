#!/usr/bin/env python3
"""Writes what transformers renders: Tests/Fixtures/chat-templates/{conversations,constructs}.json.

The templates in that folder are ours, written in the manner of published ones and with their constructs.
Every template gets every conversation; what it refuses is stored as the message it raises, other errors
as such. `constructs.json` is a table of small templates. Needs transformers and jinja2.

  chat_templates.py [FOLDER]

With a folder of published templates, `*.jinja`, it writes conversations.json there, which the tests compare with
where CONTRAST_CHAT_TEMPLATES names the folder. Such templates belong to others and stay out of the project.
"""

import datetime
import json
import pathlib
import sys

import jinja2
from transformers.utils import chat_template_utils

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests/Fixtures/chat-templates"
NOW = datetime.datetime(2025, 3, 9, 4, 5, 6)


class Clock(datetime.datetime):
    @classmethod
    def now(cls, zone=None):
        return NOW


chat_template_utils.datetime = Clock

LLAMA2 = {"bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>"}
LLAMA3 = {"bos_token": "<|begin_of_text|>", "eos_token": "<|eot_id|>"}
QWEN = {"eos_token": "<|im_end|>", "pad_token": "<|endoftext|>"}
GEMMA = {"bos_token": "<bos>", "eos_token": "<eos>", "pad_token": "<pad>"}
PHI = {"bos_token": "<s>", "eos_token": "<|endoftext|>"}
TEMPLATES = {
    "llama2": LLAMA2, "llama3": LLAMA3, "llama31": LLAMA3, "vicuna": LLAMA2, "mistral1": LLAMA2,
    "mistral3": LLAMA2, "qwen2": QWEN, "qwen25": QWEN, "qwen3": QWEN, "gemma": GEMMA, "gemma3": GEMMA,
    "phi3": PHI, "phi4": PHI, "smollm": QWEN, "chatml": QWEN, "typescript": {},
}  # fmt: skip


def say(role, content, **more):
    return {"role": role, "content": content, **more}


STRANGE = "  \u00e9 e\u0301 \U0001f468\u200d\U0001f469 <|im_end|>\n</s>[INST] {{ 1 }} {% if %} \"q\" 'a' \\n \t\u3000\u0085"
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather", "description": "The weather of a place, \u00ab\u00e9t\u00e9\u00bb.",
        "parameters": {
            "type": "object",
            "properties": {
                "place": {"type": "string", "description": "A \"town\"\n"},
                "days": {"type": "array", "items": {"type": "integer"}, "nullable": True},
                "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
                "more": {"type": "object", "required": ["a"], "properties": {
                    "a": {"oneOf": [{"type": "number", "description": "x"}, {"type": ["string", "null"]}]},
                    "b": {"type": "array", "default": [1, 2.5, None, True]}}},
            },
            "required": ["place"],
        },
        "return": {"type": "object", "nothing": {}, "list": []},
    },
}
CALL = {"id": "abcdefghi", "type": "function",
        "function": {"name": "get_weather", "arguments": {"place": "K\u00f6ln \"<b>\"", "days": [1, 2], "x": None}}}

CONVERSATIONS = {
    "one": [say("user", "U1")],
    "system": [say("system", "S"), say("user", "U1")],
    "turns": [say("system", "S"), say("user", "U1"), say("assistant", "A1"), say("user", "U2")],
    "no system": [say("user", "U1"), say("assistant", "A1"), say("user", "U2"), say("assistant", "A2"),
                  say("user", "U3")],
    "answered": [say("user", "U1"), say("assistant", "A1")],
    "spaces": [say("system", " \n S \n"), say("user", "\n  U1\t"), say("assistant", "  A1 \n"), say("user", " ")],
    "strange": [say("system", STRANGE), say("user", STRANGE), say("assistant", STRANGE), say("user", STRANGE)],
    "empty": [say("system", ""), say("user", ""), say("assistant", ""), say("user", "")],
    "out of turn": [say("user", "U1"), say("user", "U2")],
    "assistant first": [say("assistant", "A1"), say("user", "U1")],
    "long": [say("user" if i % 2 == 0 else "assistant", f"line {i}\n" * 3) for i in range(9)],
    "parts": [say("user", [{"type": "image"}, {"type": "text", "text": " What is it?\n"}]),
              say("assistant", [{"type": "text", "text": "A kite."}]),
              say("user", [{"type": "text", "text": "And"}, {"type": "image"}, {"type": "text", "text": "this?"}])],
    "system parts": [say("system", [{"type": "text", "text": "S"}]), say("user", [{"type": "text", "text": "U1"}])],
    "unknown part": [say("user", [{"type": "audio", "audio": 1}])],
    "thoughts": [say("user", "U1"), say("assistant", "<think>\nhm\n</think>\n\nA1"), say("user", "U2"),
                 say("assistant", "<think>\nwell\n</think>\n\nA2")],
    "reasoning": [say("user", "U1"), say("assistant", "A1", reasoning_content="first"), say("user", "U2"),
                  say("assistant", "A2", reasoning="second", thinking=None)],
    "tool": [say("system", "S"), say("user", "U1"), say("assistant", None, tool_calls=[CALL]),
             say("tool", "12 \u00b0C", tool_call_id="abcdefghi"), say("assistant", "It is mild.")],
    "two tools": [say("user", "U1"), say("assistant", "Let me see.", tool_calls=[CALL, CALL]),
                  say("tool", "12", tool_call_id="abcdefghi"), say("tool", "13", tool_call_id="abcdefghi")],
    "tool parts": [say("user", "U1"), say("assistant", "", tool_calls=[CALL]),
                   say("tool", {"content": [1, {"a": None}]}, tool_call_id="abcdefghi"), say("user", "Thanks")],
    "modes": [say("system", "Be kind. /no_think"), say("user", "U1"), say("assistant", "\nA1"), say("user", "U2")],
    "override": [say("system", "Only this. /system_override"), say("user", "U1")],
}  # fmt: skip
DOCUMENTS = [{"title": "One \u00df", "text": " a\nb\n\nc "}, {"text": "d"}]
OPTIONS = [
    {"add_generation_prompt": True},
    {"add_generation_prompt": False},
    {"continue_final_message": True},
    {"add_generation_prompt": True, "tools": [WEATHER, WEATHER]},
    {"add_generation_prompt": True, "documents": DOCUMENTS, "enable_thinking": False, "date_string": "1 Jan 2024"},
    {"add_generation_prompt": True, "enable_thinking": True, "use_clock": True},
]


def render(source, messages, **options):
    """What comes out: text, a message that is raised, or an error."""
    messages = chat_template_utils._normalize_chat_messages(messages)
    try:
        return {"text": chat_template_utils.render_jinja_template([messages], chat_template=source, **options)[0][0]}
    except jinja2.exceptions.TemplateError as error:
        if type(error) is jinja2.exceptions.TemplateError:
            return {"raised": error.message}
        return {"error": type(error).__name__}
    except Exception as error:
        return {"error": type(error).__name__}


def conversations(folder, templates):
    results = []

    def place(result):
        if result not in results:
            results.append(result)
        return results.index(result)

    # By template and conversation: the place of what each of the options gives.
    places = {}
    for name, tokens in templates.items():
        source = (folder / f"{name}.jinja").read_text()
        places[name] = {
            title: [place(render(source, messages, **tokens, **options)) for options in OPTIONS]
            for title, messages in CONVERSATIONS.items()
        }
    return {"tokens": templates, "conversations": CONVERSATIONS, "options": OPTIONS, "places": places,
            "results": results}


VARIABLES = {
    "s": "a b", "t": " \u00c4b\u00dfc\n", "n": 3, "f": 2.5, "y": True, "nothing": None, "e": "", "l": [1, 2, 3],
    "w": ["b", "A", "a", "C"], "d": {"b": 1, "a": "x", "items": [7]}, "o": {"x": {"y": [{"z": 5}]}},
    "m": [{"role": "user", "content": "u", "n": 2}, {"role": "system", "content": "s", "n": 1}, {"role": "user"}],
}
CONSTRUCTS = r"""
A@  {% if true %}@B@  {% endif %}@C
A@  {%- if true -%}@  B@  {%- endif %}@C
  {{ 1 }}@{{ 2 }}@
a@{# c #}@b
x {%+ if true %} y{% endif %}
x@  {%+ if true +%}@ y{% endif -%}@ z
a@  {#- c -#}  @b@ {#+ d +#}@c
{{- 1 -}}  @ {{- 2 -}} @
{% raw %}{{ a }} {% if %}{% endraw %}@b
 @ {%- raw -%}  {{ a }}  {%- endraw -%}  b
@@
a@@
{#-#}b{##}
{% for i in l %}@  {{ i }}@{% endfor %}@
{% set x = 1 %}{% for i in l %}{% set x = i %}{{ x }}{% endfor %}{{ x }}
{% for i in l %}{{ q }}{% set q = i %}{% endfor %}
{% set x = 9 %}{% for i in l %}{% if i == 2 %}{% set x = i %}{% endif %}{{ x }}{% endfor %}{{ x }}
{% set ns = namespace(a=1) %}{% for i in l %}{% set ns.a = ns.a + i %}{% endfor %}{{ ns.a }}{{ ns.b }}
{% set ns = namespace({'a': 1}, b=2) %}{{ ns.a ~ ns.b }}
{% if true %}{% set y = 3 %}{% endif %}{{ y }}
{% set x = 1 %}{% generation %}{% set x = 2 %}{{ x }}{% endgeneration %}{{ x }}
{% set x = 1 %}{% set z %}{% set x = 2 %}{{ x }}{% endset %}{{ x }}{{ z }}
{% set z | upper | trim %} ab {% endset %}[{{ z }}]
{% set a, b = 1, 2 %}{{ a }}{{ b }}
{% filter upper %}a{% set n = 4 %}{{ n }}{% endfilter %}{{ n }}{% filter trim | replace('b', 'c') %} b {% endfilter %}
{% set _x = 1 %}{{ _x }}{% macro _m(_a) %}{{ _a }}{% endmacro %}{{ _m(2) }}
{% if false %}{{ l.append(1) }}{% endif %}{{ l }}
{{ l.append(1) }}
{{ nothing | map('upper') | list }}{{ nothing | select | list }}{{ e | map('upper') | list }}{{ 0 | selectattr('a') | list }}
{{ n | map('upper') | list }}
{{ [1] in d }}
{{ d.get([1]) }}
{{ [[1], [1]] | unique | list }}
{{ (1,) in d }}{{ 1 in d }}{{ none in d }}
{% set k = {0: 'a', 512: 'b', 7: 'c'} %}{{ k }}{{ k[512] }}{{ k[1] }}{{ 7 in k }}{{ k.get(7) }}{{ k | tojson }}{{ k | dictsort }}{{ k | list }}{{ k | tojson(sort_keys=true) }}{% for a, b in k.items() %}{{ a + 1 }}{{ b }}{% endfor %}
{% set (a, b) = [1, 2] %}{{ a }}{{ b }}
{% set a, b = l %}
{% set d.x = 1 %}
{% macro m(a, b=a) %}{{ a }}{{ b }}{% endmacro %}{{ m(1) }}{{ m(1, 2) }}{{ m(b=3) }}{{ m() }}
{% macro m(a, b='x') -%} <{{ a }}{{ b }}> {%- endmacro %}{{ m('1') ~ m(b='2', a='3') | upper }}
{% macro m() %}{{ x }}{% set x = 5 %}{{ x }}{% endmacro %}{% set x = 1 %}{{ m() }}{{ x }}{% set x = 2 %}{{ m() }}
{% macro m() %}{{ i }}{% endmacro %}{% for i in l %}{{ m() }}{% endfor %}
{% for i in l %}{% macro m() %}{{ i }}{{ loop.index }}{% endmacro %}{{ m() }}{% endfor %}
{% macro f(n) %}{{ n }}{% if n > 0 %}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(5) }}
{% macro m(a) %}{% endmacro %}{{ m(1, 2) }}
{% macro m(a) %}{% endmacro %}{{ m(b=2) }}
{{ m() }}{% macro m() %}x{% endmacro %}
{% for i in l %}{% for j in w %}{{ loop.index }}{{ loop.depth }}{% endfor %}{{ loop.index }}{{ loop.depth }}{% endfor %}
{% for i in l %}{{ loop.cycle('a', 'b') }}{{ loop.previtem }}{{ loop.nextitem }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.index0 }}{% endfor %}
{% for i in l if i != 2 %}{{ loop.index }}/{{ loop.length }}{{ loop.last }}{% else %}no{% endfor %}
{% for i in l if i > 7 %}{% else %}no{% endfor %}
{% for i in nope %}{{ i }}{% else %}no{% endfor %}
{% for i in l %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% else %}E{% endfor %}
{% for i in l %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{{ loop.last }}{% endfor %}
{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}{% for k in d %}{{ k }}{% endfor %}{% for c in s %}{{ c }}.{% endfor %}
{% for a, b in [[1, 2, 3]] %}{% endfor %}
{% for i in 5 %}{% endfor %}
{% for i in nothing %}{% endfor %}
{% for i in range(3) %}{{ i }}{% endfor %}{{ range(5, 1, -2) | list }}{{ range(2, 4) | length }}
{{ range(100001) | length }}
{{ range(0, 10, 0) }}
{{ loop is defined }}{% for i in [1] %}{{ loop is defined }}{% endfor %}
{{ nope }}|{{ m[0].nope }}|{{ d.nope }}|{{ d['nope'] }}|{{ l[9] }}|{{ s[9] }}|{{ nothing.x }}|{{ n.x }}|{{ s.x }}
{{ nope.x }}
{{ nope['x'] }}
{{ nothing.x.y }}
{{ d.nope.x }}
{{ nope + 1 }}
{{ s + n }}
{{ s + nope }}
{{ -nope }}
{{ s < n }}
{{ nope < 1 }}
{{ 1 / 0 }}
{{ s ~ nope ~ nothing ~ 1.0 ~ y ~ n ~ l }}
{{ 'a' in nope }}{{ nope == other }}{{ nope == nothing }}{{ not nope }}{{ nope | length }}{{ nope | list }}{{ nope | join }}|{{ nope | trim }}|{{ nope | upper }}
{{ nope in 'a' }}
{{ 1 in 'a' }}
{{ 'a' in 5 }}
{{ d.items is defined }}{{ d['items'] }}{{ d.items is mapping }}{{ d.keys() | list }}{{ d.values() | list }}{{ d.get('a') }}{{ d.get('q') }}{{ d.get('q', 4) }}
{% if {}.items %}T{% endif %}{% if {}['items'] %}T{% endif %}{% if {}['x'] %}T{% else %}F{% endif %}
{{ true }}{{ True }}{{ none }}{{ None }}{{ 1.0 }}{{ 1e16 }} {{ 1e15 }} {{ 123456789012345678.0 }} {{ 1e-5 }} {{ 0.0001 }} {{ 1.5e300 }} {{ -0.0 }} {{ 1e22 }} {{ 12345678901234567890.0 }}
{{ [1, 'a', none, true, 1.5, {'k': 'v'}, ('t',), (1, 2), ()] }}
{{ ['it\'s', "q\"", 'b\'"', 'x\ny\t\r\\', '\x00\u200b\xa0é\U0001f600'] }}
{{ {'a': none, 'b': [], 'c': {}} }}
{{ [nope] }}
{{ 'a' 'b' "c" }}{{ '\x41\101\u00e9\q\'\"\\' }}{{ "tab\tx" }}
{{ 1_000 }}{{ 0x1f }}{{ 0b11 }}{{ 0o17 }}{{ 1.5 }}{{ 1e3 }}{{ 1_0.5 }}{{ 00 }}
{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 % -3 }} {{ 7 / 2 }} {{ 2 ** 10 }} {{ 2 ** -1 }} {{ 7.5 // 2 }} {{ 10 % 4.5 }} {{ 1 - 1 - 1 }} {{ 2 ** 3 ** 2 }} {{ - 2 ** 2 }} {{ 3 * 1.5 }} {{ y + 1 }}
{{ 'a' * 3 }}{{ 2 * 'ab' }}{{ [1] * 2 }}{{ 'a' * -1 }}{{ l + [4] }}{{ (1,) + (2,) }}
{{ 1 < 2 < 3 }}{{ 1 < 3 < 2 }}{{ 1 == 1.0 }}{{ true == 1 }}{{ 'a' < 'b' }}{{ [1, 2] < [1, 3] }}{{ 'a' == nothing }}{{ [] == () }}{{ [1] == [1.0] }}{{ {'a': 1} == {'a': 1} }}{{ 'a' != 'b' }}{{ 3 >= 3 }}{{ 2 <= 1 }}
{{ 0 or 'a' }}{{ '' and 1 }}|{{ 1 and 2 }}{{ not 1 }}{{ 1 > 0 and 'y' or 'n' }}{{ nothing or [] or e or 'z' }}
{{ 'b' not in 'abc' }}{{ 2 in l }}{{ 'a' in d }}{{ 'z' in d }}{{ 2 not in l }}{{ '' in 'a' }}
{{ 'x' if y else 'z' }}{{ 'x' if false }}|{{ 'a' if false else 'b' if false else 'c' }}
{{ ('x' if false).y }}
{{ s[0] }}{{ s[-1] }}{{ s[::-1] }}{{ s[1:] }}{{ s[:-1] }}{{ s[::2] }}{{ l[1:] }}{{ l[::-1] }}{{ l[-1] }}{{ l[5:] }}{{ l[-2:] }}{{ l[2:0:-1] }}{{ (1, 2, 3)[:2] }}
{{ l[::0] }}
{{ l['a'] }}|{{ l.1 }}{{ [[4]].0.0 }}
{{ -1 | abs }}{{ (-1) | abs }}{{ 'a' | upper ~ 'b' }}{{ s ~ t | trim }}{{ 'a' + 'b' | upper }}{{ l | length > 2 }}
{{ t | trim }}|{{ t.strip() }}|{{ t.lstrip() }}|{{ t.rstrip() }}|{{ 'xxaxx'.strip('x') }}|{{ 'abc' | trim('ac') }}|{{ '\xa0a\u3000\x1c'.strip() }}|{{ nothing | trim }}
{{ 'a,b,,c'.split(',') }}{{ ' a  b '.split() }}{{ 'a b c'.split(' ', 1) }}{{ 'a b c'.rsplit(' ', 1) }}{{ 'a b  c '.split(maxsplit=1) }}{{ 'a\nb\r\nc\n'.splitlines() }}{{ ''.split() }}{{ ''.split(',') }}{{ 'a<>b<>c'.split('<>')[-1] }}
{{ 'abc'.split('') }}
{{ 'aXbX'.replace('X', '-', 1) }}{{ 'aXbX' | replace('X', '') }}{{ 'ab'.replace('', '-') }}{{ 'aaa' | replace('a', 'b', 2) }}{{ 'ab' | replace('b', n) }}
{{ 'ab'.startswith('a') }}{{ 'ab'.startswith(('x', 'a')) }}{{ 'ab'.endswith('b') }}{{ 'abc'.find('c') }}{{ 'abc'.find('z') }}{{ 'abcabc'.rfind('b') }}{{ 'abcabc'.count('bc') }}{{ 'abc'.index('c') }}{{ ','.join(['a', 'b']) }}{{ 'abc'.removeprefix('a') }}{{ 'abc'.removesuffix('x') }}{{ '12'.isdigit() }}{{ ' '.isspace() }}{{ 'Ab'.isupper() }}{{ 'ab'.islower() }}
{{ 'abc'.index('z') }}
{{ ','.join([1]) }}
{{ 'hello wORLD-foo (bar' | title }}|{{ 'hELLO w' | capitalize }}|{{ "they're x".title() }}|{{ 'ǆ ß'.title() }}|{{ 'ΑΣ ΑΣΑ'.lower() }}|{{ 'İß' | lower | length }}{{ 'ß' | upper }}|{{ 'ǆa'.capitalize() }}
{{ '%s-%d%%' % ('a', 3) }}{{ '%s' % n }}{{ '{} {}'.format(1, 'a') }}{{ '{0}{x}{{}}'.format(1, x=2) }}
{{ '%s %s' % ('a',) }}
{{ 'x' | indent }}|{{ 'a@b@@c' | indent(2) }}|{{ 'a@b' | indent(2, true) }}|{{ 'a@@b' | indent(2, false, true) }}|{{ 'a\nb' | indent(width='> ', first=true) }}
{{ '3.7' | int }}{{ 'x' | int }}{{ 'x' | int(5) }}{{ 3.9 | int }}{{ nothing | int }}{{ ' 12 ' | int }}{{ '1_0' | int }}{{ '-4' | int }}{{ y | int }}{{ '3.5' | float }}{{ 'x' | float }}{{ 3 | float }}{{ '1e3' | int }}
{{ 2.567 | round(1) }}{{ 2.5 | round }}{{ 7 | round }}{{ l | sum }}{{ m | sum(attribute='n') if false else 0 }}{{ [1.5, 2] | sum }}{{ [3, 1] | min }}{{ [3, 1] | max }}{{ [] | min }}{{ w | max }}{{ w | min }}
{{ w | sort }}{{ w | sort(reverse=true) }}{{ w | sort(case_sensitive=true) }}{{ w | unique | list }}{{ [3, 1, 2] | sort }}{{ m[:2] | sort(attribute='n') | map(attribute='role') | join(',') }}
{{ l | first }}{{ l | last }}{{ [] | first }}{{ s | first }}{{ s | last }}{{ d | first }}{{ l | reverse | list }}{{ s | reverse }}{{ l | batch(2) | list }}{{ l | batch(2, 'x') | list }}{{ s | list }}{{ d | list }}
{{ nothing | list }}
{{ nothing | length }}
{{ 5 | first }}
{{ d | dictsort }}{{ {'b': 1, 'A': 2} | dictsort }}{{ {'b': 1, 'A': 2} | dictsort(true) }}{{ {'b': 1, 'a': 2} | dictsort(false, 'value', reverse=true) }}{{ d | items | list }}
{{ l | join }}{{ l | join('|') }}{{ m | join(',', attribute='role') }}{{ s | join('-') }}
{{ m | map(attribute='role') | list }}{{ m | map(attribute='content') | list }}{{ m | map(attribute='content', default='?') | join }}{{ w | map('upper') | join('-') }}{{ [o] | map(attribute='x.y.0.z') | list }}{{ w | map('replace', 'a', 'z') | join }}
{{ m | selectattr('role', 'equalto', 'user') | list | length }}{{ m | selectattr('role', '==', 'system') | map(attribute='content') | first }}{{ m | rejectattr('role', 'in', ['user']) | map(attribute='role') | list }}{{ m | selectattr('content') | list | length }}{{ m | selectattr('content', 'defined') | list | length }}{{ m | selectattr('n', 'gt', 1) | list | length if false else '' }}{{ l | select('odd') | list }}{{ l | reject('odd') | list }}{{ l | select('divisibleby', 3) | list }}{{ [0, 1, '', 'a'] | select | list }}{{ l | select('in', [1, 3]) | list }}
{% if m | selectattr('role', 'equalto', 'none') %}T{% endif %}{% set g = l | select('odd') %}{{ g | list }}{{ g | list }}
{{ l | select('odd') | length }}
{{ l | select('odd') | last }}
{{ nope | default('x') }}{{ nothing | default('x') }}{{ e | d('x', true) }}{{ d.q | d(1) }}{{ nope | default }}|
{{ d | tojson }}{{ l | tojson(indent=2) }}{{ o | tojson(indent=1) }}{{ [] | tojson(indent=2) }}{{ {} | tojson(indent=2) }}{{ {'b': 1, 'a': [1, {}]} | tojson(sort_keys=true, indent=4) }}
{{ 'é\u2028<>&\x7f\x01\b\f"\\/' | tojson }}{{ 'é😀\x7f' | tojson(ensure_ascii=true) }}{{ {'a': 1.0, 'b': 1e20, 'c': none, 'd': true} | tojson(separators=(',', ':')) }}{{ (1, 2) | tojson }}{{ s | tojson }}{{ 1e16 | tojson }}
{{ nope | tojson }}
{{ n | string ~ 'x' }}{{ n | string is string }}{{ s | safe }}{{ nope | string is string }}{{ l | string }}
{{ dict(a=1, b='x') | tojson }}{{ dict({'a': 1}, b=2) }}{{ {'a': 1, 'a': 2} }}{{ {'a': 1,} }}{{ [1,] }}
{{ n is odd }}{{ n is even }}{{ n is divisibleby 3 }}{{ n is divisibleby(2) }}{{ s is string }}{{ n is string }}{{ d is mapping }}{{ l is mapping }}{{ l is iterable }}{{ n is iterable }}{{ s is sequence }}{{ d is sequence }}{{ nope is iterable }}{{ nope is sequence }}
{{ n is number }}{{ y is number }}{{ f is number }}{{ s is number }}{{ n is integer }}{{ y is integer }}{{ f is float }}{{ n is float }}{{ y is boolean }}{{ y is true }}{{ n is true }}{{ y is false }}{{ nothing is none }}{{ nope is none }}{{ nope is defined }}{{ nope is undefined }}{{ nothing is defined }}{{ nope is not defined }}{{ n is not none }}
{{ 'a' is in ['a'] }}{{ n is eq 3 }}{{ n is equalto 3 }}{{ n is ne 3 }}{{ n is gt 2 }}{{ n is ge 3 }}{{ n is lt 3 }}{{ n is le 3 }}{{ 'Ab' is lower }}{{ 'AB' is upper }}{{ nope is defined or true }}{{ not nope is defined }}{{ s is defined and n is number }}{{ s is in 'xa b' }}
{{ s is odd }}
{{ l.index(2) }}{{ l.count(2) }}{{ (1, 2).index(1) }}
{{ l.index(9) }}
{{ strftime_now('%Y-%m-%d %H:%M:%S %B %b %A %a %y %j %I %p %%') }}{{ strftime_now is defined }}
{{ raise_exception('no ' ~ n) }}
{% if not m %}{{ raise_exception('x') }}{% endif %}ok
{% if s is string %}1{% elif l %}2{% else %}3{% endif %}{% if nothing %}1{% elif l %}2{% else %}3{% endif %}{% if e %}1{% elif nope %}2{% else %}3{% endif %}
{% for x in m %}{{ x.role + ':' + (x.content if x.content is defined else '-') }}{{ ',' if not loop.last }}{% endfor %}
{% set x %}{% for i in l %}{{ i }},{% endfor %}{% endset %}{{ x[:-1] }}{{ x is string }}
{% for message in m[::-1] %}{% set index = (m | length - 1) - loop.index0 %}{{ index }}{% endfor %}
{{ {'a': {'b': 'c'}}.a.b }}{{ 'x'.upper() + 'Y'.lower() }}{{ (n + 1) * 2 }}{{ [n, f][1] }}{{ {'k': n}['k'] }}
{{ 'a' if n == 3 and not nope else 'b' }}{{ (l | length) // 2 }}{{ n - -1 }}{{ +n }}{{ -n }}{{ -f }}{{ --n }}
{{ m[0]['role'] == 'user' and m[1].role != 'user' }}{{ m[-1].content is not defined }}{{ (m | last).role }}
"""  # fmt: skip
# What the reference refuses while it reads a template.
BROKEN = r"""
{% if true %}
{% endif %}
{% for x in y %}
{{ 1
{{ 1 }
{% if %}{% endif %}
{# x
{% raw %}x
{{ 'a }}
{{ (1 }}
{{ 1) }}
{{ [1, }}
{{ {1} }}
{{ 1 2 }}
{{ a b }}
{{ | upper }}
{{ a. }}
{{ a['x' }}
{{ }}
{% set x %}
{% set 1 = 2 %}
{% set true = 2 %}
{% for x y %}{% endfor %}
{% macro m(a=1, b) %}{% endmacro %}
{% macro %}{% endmacro %}
{{ f(a=1, 2) }}
{{ 'a' ! 'b' }}
{{ a is }}
{{ a is defined is string }}
{{ 1 if }}
{{ 'a\x4' }}
{% break %}
{% else %}
{% endfor %}
{{ a $ b }}
{{ 007 }}
"""


def constructs():
    rows = []
    for line in CONSTRUCTS.strip("\n").split("\n") + BROKEN.strip("\n").split("\n"):
        source = line.replace("@", "\n")
        try:
            template = chat_template_utils._compile_jinja_template(source)
            result = {"text": template.render(**chat_template_utils._plain_template_data(VARIABLES))}
        except jinja2.exceptions.TemplateError as error:
            is_raised = type(error) is jinja2.exceptions.TemplateError
            result = {"raised": error.message} if is_raised else {"error": type(error).__name__}
        except Exception as error:
            result = {"error": type(error).__name__}
        rows.append({"template": source, **result})
    return {"variables": VARIABLES, "rows": rows}


def write(path, value):
    # One member, and one element of a list of results, on each line.
    lines = [
        f"{json.dumps(key)}: "
        + ("[\n" + ",\n".join(map(json.dumps, part)) + "\n]" if isinstance(part, list) else json.dumps(part))
        for key, part in value.items()
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        folder = pathlib.Path(sys.argv[1])
        templates = {path.stem: LLAMA2 for path in sorted(folder.glob("*.jinja"))}
        write(folder / "conversations.json", conversations(folder, templates))
    else:
        write(FOLDER / "conversations.json", conversations(FOLDER, TEMPLATES))
        write(FOLDER / "constructs.json", constructs())
