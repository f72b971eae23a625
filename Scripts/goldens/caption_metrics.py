#!/usr/bin/env python3
"""Captions as pycocoevalcap and its PTB tokenizer (Java) split and score them.

    caption_metrics.py Tests/Fixtures/caption-metrics.json

Needs pycocoevalcap and Java.
"""
import contextlib
import io
import json
import random
import sys

from pycocoevalcap.bleu.bleu import Bleu
from pycocoevalcap.cider.cider import Cider
from pycocoevalcap.rouge.rouge import Rouge
from pycocoevalcap.tokenizer.ptbtokenizer import PTBTokenizer

# One caption a line. The last word of each line is no single letter with a stop: whether CoreNLP keeps that stop
# depends on the line behind.
LINES = r"""
A man doesn't ride (yet).
It's the dogs' ball, can't cannot gonna wanna
a black-and-white T-shirt; 50% off $5 and/or 1/2 3.5 1,000 U.S. Mr. Smith 5:30 p.m.
[sic] {a} & # * @ e.g. #1 it’s café
he'll we're I've they'd O'Clock rock 'n' roll a.m. yes! what?!
a/c 2x4 wi-fi 20th 7-up 10am 'tis ain't y'all lemme gimme
a 's 'S dogs' dogs's it's IT'S
don't DON'T Don't dont can't CANNOT gotta gotcha d'ye d'you more'n 'twas 'Tis whatcha
o'clock O'Neil rock'n'roll ma'am 'em 'til '80s 80's 80s ol' somethin' c'mon cont'd d'Art l'eau qu'il j'ai
he said "hello" to ``them'' 'quoted words' and “curly” ‘single’ it’s don’t «guillemets» ‹a›
x-ray -5 +5 --long-- a--b a - b a – b a—b a–b 1-2 10-12 1990-95 co-op U.S.-led mid-1990s
1,000,000.50 .5 5. 5.? 3/4 a/b/c 5:30pm 10:30a.m. 5'10" 6'2 7" 1st 2nd
$5.00 US$5 €5 £5 ¥5 5$ 5% 50 % C$ A$10 cents 5¢ # 1 #tag @user a@b.com http://www.example.com/a?b=c example.com
(a) (5) [b] {c} <b>bold</b> a(b)c (U.S.) a) b( :) :-) ;) :D :( =) <3 ^_^
what?! what?? what!!! wow... wow.... wow . . . well..well …ok a.b a.b.c u.s.a. e.g., i.e. end.Start yes!no
AT&T R&B a & b &amp; A&amp;M &lt; a*b ** *** a+b a=b = + ~ ^ _ a_b a|b | \ / a / b
naïve Zürich straße Ünder ÉCOLE İstanbul ﬁsh ΑΣ niño 日本語 テスト 한국어 русский العربية עברית हिन्दी
e.g. café vs café 😀 a😀b ☃ ★ ♥ ™ ® © ° 20°C 5′ ½ 1½ ² x² № § ¶ •
A.D. B.C. J. K. Rowling No. 5 no. 5 No. Nos. 1 St. Louis st. No way. no.
'quoted' 'a b' a 'b' c' 'd ''double'' "a" "" ' '' ` ``
abc,def 1,2 a,b a,1 1,a 1;2 a;b a:b 1:2 http: a.1 1.2.3 v1.0 3d 3-D 4x4 4×4 a1b2
y'all're y'all'd've should've shouldn't've I'd've who'd you'll've
Jr. jr sr vs. Dr. ave. inc. Co. Jan. mon. sat. sun. Sun. May. mar. dec. art. gal. fig. 3 pp. 12
snow-covered 2-year-old mother-in-law T-shirt's t-shirts' 9/11 9/11/2001 9-11-2001 24/7 1/4-inch
A/C w/ w/o c/o km/h s/he his/her black/white black/ /white rock/pop/jazz
-a a- -- --- - -1 a-1 1-a -.5 +1.5 a+ C++ C# F# #a # a 10,000-foot 3.5-inch
the man is ill. The Mass. Ave. Ark. mass. wash. Wash. U.S.A.'s St.'s
...
?!
""".strip().split("\n")

NOUNS = "dog cat man woman child bus street ball hat umbrella wave café".split()
ADJECTIVES = "red blue small big young wet double-decker naïve".split()
VERBS = "rides holds sees does n't like sits on".replace("does n't", "doesn't").split()


def caption(draw):
    words = ["A", draw.choice(ADJECTIVES), draw.choice(NOUNS)]
    for _ in range(draw.randrange(3)):
        words += [draw.choice(VERBS), draw.choice(["a", "the", "two"]), draw.choice(NOUNS)]
    return " ".join(words) + draw.choice([".", "", "!", " ..."])


def main(path):
    quiet = contextlib.redirect_stdout(io.StringIO())
    tokenize = PTBTokenizer().tokenize
    lines = tokenize({i: [{"caption": line}] for i, line in enumerate(LINES)})

    draw = random.Random(7)
    candidates = {i: [{"caption": caption(draw)}] for i in range(60)}
    references = {
        i: [{"caption": caption(draw)} for _ in range(1 + draw.randrange(5))] for i in range(60)
    }
    given, reference = tokenize(candidates), tokenize(references)
    with quiet:
        bleu, bleu_each = Bleu(4).compute_score(reference, given)
    rouge, rouge_each = Rouge().compute_score(reference, given)
    cider, cider_each = Cider().compute_score(reference, given)
    result = {
        "tokenized": [{"raw": line, "words": lines[i][0]} for i, line in enumerate(LINES)],
        "candidates": [candidates[i][0]["caption"] for i in range(60)],
        "references": [[c["caption"] for c in references[i]] for i in range(60)],
        "bleu": bleu,
        "bleu_each": bleu_each,
        "rouge": float(rouge),
        "rouge_each": [float(x) for x in rouge_each],
        "cider": float(cider),
        "cider_each": [float(x) for x in cider_each],
    }
    with open(path, "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False, indent=1)
        file.write("\n")


main(sys.argv[1])
