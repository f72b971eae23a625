#!/usr/bin/env python3
"""Writes captions/{classes,words,names,answers}.json and prompts/{english,german}.json.

    python3 Examples/Recipe/write-captions.py

Captions are for training: for each class of CIFAR-10, and for diagrams, what may be said about its
pictures, in English and German. Words are bare names and plurals of them. Names are what a captioner
is to say of a photo, one name a class and language; answers the same to "what is in the picture?".
Prompts are for
evaluation, one set a language; no prompt is a caption, and none follows
the pattern of one. Nothing is random.
"""

import json
from pathlib import Path

# The endings of German articles and adjectives by gender: m, f, n.
ARTICLE = {
    "nominative": {"m": "ein", "f": "eine", "n": "ein"},
    "accusative": {"m": "einen", "f": "eine", "n": "ein"},
    "dative": {"m": "einem", "f": "einer", "n": "einem"},
}
ENDING = {
    "nominative": {"m": "er", "f": "e", "n": "es"},
    "accusative": {"m": "en", "f": "e", "n": "es"},
    "dative": {"m": "en", "f": "en", "n": "en"},
}
RELATIVE = {"m": "der", "f": "die", "n": "das"}
PRONOUN = {"m": "Er", "f": "Sie", "n": "Es"}


def english(noun, *adjectives):
    phrase = " ".join([*adjectives, noun])
    return ("an " if phrase[0] in "aeiou" else "a ") + phrase


def german(noun, case, *adjectives):
    gender, name = noun
    endings = [stem + ENDING[case][gender] for stem in adjectives]
    return " ".join([ARTICLE[case][gender], *endings, name])


def sentence(text):
    return text[0].upper() + text[1:]


# Names: the first is the plain one. Adjectives: English and German stems. Places and looks: the
# same phrase in both languages; {who} is the German relative pronoun. Facts: what the class looks
# like, without its name; {It} is the German pronoun.
CLASSES = {
    "airplane": {
        "names": (["airplane", "plane", "aircraft", "jet"],
                  [("n", "Flugzeug"), ("m", "Flieger"), ("n", "Passagierflugzeug")]),
        "adjectives": [("white", "weiß"), ("large", "groß"), ("small", "klein"),
                       ("grey", "grau"), ("modern", "modern"), ("old", "alt")],
        "contexts": [("in the sky", "am Himmel"), ("on the runway", "auf der Startbahn"),
                     ("above the clouds", "über den Wolken"), ("at the airport", "am Flughafen"),
                     ("taking off", ", {who} gerade abhebt"), ("in flight", "im Flug"),
                     ("in front of a blue sky", "vor blauem Himmel"),
                     ("landing with its wheels down", ", {who} mit ausgefahrenen Rädern landet")],
        "facts": [("It has two wings, a long body and a tail.",
                   "{It} hat zwei Flügel, einen langen Rumpf und ein Leitwerk."),
                  ("Engines hang below its wings, and the sky is behind it.",
                   "Unter den Flügeln hängen Triebwerke, und dahinter ist der Himmel.")],
    },
    "automobile": {
        "names": (["car", "automobile", "passenger car", "motor car"],
                  [("n", "Auto"), ("m", "Wagen"), ("m", "Personenwagen")]),
        "adjectives": [("red", "rot"), ("blue", "blau"), ("black", "schwarz"),
                       ("silver", "silbern"), ("new", "neu"), ("old", "alt")],
        "contexts": [("on the road", "auf der Straße"), ("in a parking lot", "auf einem Parkplatz"),
                     ("in front of a house", "vor einem Haus"), ("at the kerb", "am Straßenrand"),
                     ("seen from the side", "von der Seite"), ("seen from the front", "von vorne"),
                     ("with shining paint", "mit glänzendem Lack"),
                     ("driving through a town", ", {who} durch eine Stadt fährt")],
        "facts": [("It has four wheels, doors and a windscreen.",
                   "{It} hat vier Räder, Türen und eine Windschutzscheibe."),
                  ("Its headlights and its wheels are easy to see.",
                   "Die Scheinwerfer und die Räder sind gut zu sehen.")],
    },
    "bird": {
        "names": (["bird", "songbird", "feathered animal"],
                  [("m", "Vogel"), ("m", "Singvogel"), ("n", "Vögelchen")]),
        "adjectives": [("small", "klein"), ("brown", "braun"), ("colourful", "bunt"),
                       ("grey", "grau"), ("yellow", "gelb"), ("young", "jung")],
        "contexts": [("on a branch", "auf einem Ast"), ("on the ground", "auf dem Boden"),
                     ("in the grass", "im Gras"), ("in a tree", "in einem Baum"),
                     ("with a pointed beak", "mit einem spitzen Schnabel"),
                     ("spreading its wings", ", {who} die Flügel ausbreitet"),
                     ("looking to the side", ", {who} zur Seite schaut"),
                     ("looking for food", ", {who} nach Futter sucht")],
        "facts": [("It has feathers, a beak and two thin legs.",
                   "{It} hat Federn, einen Schnabel und zwei dünne Beine."),
                  ("Its head is small, and its wings are folded.",
                   "Der Kopf ist klein, und die Flügel sind angelegt.")],
    },
    "cat": {
        "names": (["cat", "kitten", "house cat", "pet cat"],
                  [("f", "Katze"), ("f", "Hauskatze"), ("n", "Kätzchen")]),
        "adjectives": [("black", "schwarz"), ("grey", "grau"), ("white", "weiß"),
                       ("striped", "getigert"), ("young", "jung"), ("fluffy", "flauschig")],
        "contexts": [("on the sofa", "auf dem Sofa"), ("on a blanket", "auf einer Decke"),
                     ("by the window", "am Fenster"), ("on the carpet", "auf dem Teppich"),
                     ("looking at the camera", ", {who} in die Kamera schaut"),
                     ("lying on its back", ", {who} auf dem Rücken liegt"),
                     ("with pointed ears", "mit spitzen Ohren"),
                     ("with big eyes", "mit großen Augen")],
        "facts": [("It has pointed ears, whiskers and soft fur.",
                   "{It} hat spitze Ohren, Schnurrhaare und weiches Fell."),
                  ("Its face is round, and its eyes are wide open.",
                   "Das Gesicht ist rund, und die Augen sind weit offen.")],
    },
    "deer": {
        "names": (["deer", "stag", "doe"],
                  [("m", "Hirsch"), ("n", "Reh"), ("m", "Rothirsch")]),
        "adjectives": [("brown", "braun"), ("young", "jung"), ("wild", "wild"),
                       ("shy", "scheu"), ("large", "groß"), ("slender", "schlank")],
        "contexts": [("in the forest", "im Wald"), ("on a meadow", "auf einer Wiese"),
                     ("between trees", "zwischen Bäumen"), ("in tall grass", "im hohen Gras"),
                     ("at the edge of the forest", "am Waldrand"), ("in the snow", "im Schnee"),
                     ("raising its head", ", {who} den Kopf hebt"),
                     ("grazing quietly", ", {who} ruhig grast")],
        "facts": [("It has long thin legs, large ears and brown fur.",
                   "{It} hat lange dünne Beine, große Ohren und braunes Fell."),
                  ("It holds its head high, and its fur has the colour of the forest.",
                   "Der Kopf ist erhoben, und das Fell hat die Farbe des Waldes.")],
    },
    "dog": {
        "names": (["dog", "puppy", "pet dog", "hound"],
                  [("m", "Hund"), ("m", "Haushund"), ("n", "Hündchen")]),
        "adjectives": [("brown", "braun"), ("small", "klein"), ("white", "weiß"),
                       ("black", "schwarz"), ("friendly", "freundlich"), ("shaggy", "zottelig")],
        "contexts": [("on a meadow", "auf einer Wiese"), ("in the garden", "im Garten"),
                     ("on the floor", "auf dem Boden"), ("on a lead", "an der Leine"),
                     ("looking at the camera", ", {who} in die Kamera schaut"),
                     ("waiting for its owner", ", {who} auf sein Herrchen wartet"),
                     ("with floppy ears", "mit Schlappohren"),
                     ("with its tongue out", "mit heraushängender Zunge")],
        "facts": [("It has a long snout, a dark nose and four paws.",
                   "{It} hat eine lange Schnauze, eine dunkle Nase und vier Pfoten."),
                  ("Its ears hang down, and it looks attentive.",
                   "Die Ohren hängen herab, und der Blick ist aufmerksam.")],
    },
    "frog": {
        "names": (["frog", "toad", "tree frog"],
                  [("m", "Frosch"), ("f", "Kröte"), ("m", "Laubfrosch")]),
        "adjectives": [("green", "grün"), ("brown", "braun"), ("small", "klein"),
                       ("fat", "dick"), ("wet", "nass"), ("spotted", "gefleckt")],
        "contexts": [("on a leaf", "auf einem Blatt"), ("by the pond", "am Teich"),
                     ("on a stone", "auf einem Stein"), ("in the mud", "im Schlamm"),
                     ("on someone's hand", "auf einer Hand"), ("seen from above", "von oben"),
                     ("with bulging eyes", "mit hervorstehenden Augen"),
                     ("sitting quite still", ", {who} ganz still sitzt")],
        "facts": [("It has a wide mouth, bulging eyes and smooth wet skin.",
                   "{It} hat ein breites Maul, große Augen und eine feuchte Haut."),
                  ("Its hind legs are folded for the next jump.",
                   "Die Hinterbeine sind für den nächsten Sprung angewinkelt.")],
    },
    "horse": {
        "names": (["horse", "pony", "riding horse", "foal"],
                  [("n", "Pferd"), ("n", "Pony"), ("n", "Reitpferd")]),
        "adjectives": [("brown", "braun"), ("white", "weiß"), ("black", "schwarz"),
                       ("strong", "kräftig"), ("young", "jung"), ("beautiful", "schön")],
        "contexts": [("on a pasture", "auf einer Weide"), ("in front of a stable", "vor einem Stall"),
                     ("behind a fence", "hinter einem Zaun"), ("with a rider", "mit einem Reiter"),
                     ("eating grass", ", {who} Gras frisst"),
                     ("galloping across a field", ", {who} über ein Feld galoppiert"),
                     ("with a long mane", "mit langer Mähne"), ("seen from the side", "von der Seite")],
        "facts": [("It has a long head, a mane and four strong legs.",
                   "{It} hat einen langen Kopf, eine Mähne und vier kräftige Beine."),
                  ("Its tail is long, and its coat shines in the sun.",
                   "Der Schweif ist lang, und das Fell glänzt in der Sonne.")],
    },
    "ship": {
        "names": (["ship", "boat", "vessel", "steamer"],
                  [("n", "Schiff"), ("n", "Boot"), ("m", "Dampfer")]),
        "adjectives": [("large", "groß"), ("white", "weiß"), ("red", "rot"),
                       ("old", "alt"), ("small", "klein"), ("long", "lang")],
        "contexts": [("on the sea", "auf dem Meer"), ("in the harbour", "im Hafen"),
                     ("on the water", "auf dem Wasser"), ("off the coast", "vor der Küste"),
                     ("with white sails", "mit weißen Segeln"), ("at the quay", "am Kai"),
                     ("loaded with containers", ", {who} Container geladen hat"),
                     ("crossing the waves", ", {who} durch die Wellen fährt")],
        "facts": [("It has a hull, a deck and a mast, and water all around.",
                   "{It} hat einen Rumpf, ein Deck und einen Mast, und ringsum ist Wasser."),
                  ("The water is blue, and the horizon is far away.",
                   "Das Wasser ist blau, und der Horizont ist weit weg.")],
    },
    "truck": {
        "names": (["truck", "lorry", "heavy truck", "delivery truck"],
                  [("m", "Lastwagen"), ("m", "Lkw"), ("m", "Laster")]),
        "adjectives": [("red", "rot"), ("white", "weiß"), ("large", "groß"),
                       ("heavy", "schwer"), ("old", "alt"), ("blue", "blau")],
        "contexts": [("on the motorway", "auf der Autobahn"), ("on the road", "auf der Straße"),
                     ("on a building site", "auf einer Baustelle"),
                     ("in a car park", "auf einem Parkplatz"), ("with a trailer", "mit Anhänger"),
                     ("with a heavy load", "mit schwerer Ladung"),
                     ("seen from the front", "von vorne"),
                     ("carrying goods", ", {who} Waren transportiert")],
        "facts": [("It has a cab, many wheels and a large body for its load.",
                   "{It} hat ein Führerhaus, viele Räder und eine große Ladefläche."),
                  ("It is much higher than a passenger car.",
                   "Das Fahrzeug ist viel höher als ein Personenwagen.")],
    },
    "diagram": {
        "names": (["diagram", "chart", "graph"],
                  [("n", "Diagramm"), ("n", "Schaubild"), ("f", "Grafik")]),
        "adjectives": [("simple", "einfach"), ("colourful", "bunt"), ("small", "klein"),
                       ("clear", "übersichtlich"), ("schematic", "schematisch"),
                       ("drawn", "gezeichnet")],
        "contexts": [("on a plain background", "auf einfarbigem Hintergrund"),
                     ("from a report", "aus einem Bericht"), ("on a slide", "auf einer Folie"),
                     ("from a textbook", "aus einem Lehrbuch"),
                     ("made of lines and boxes", "aus Linien und Kästchen"),
                     ("without any writing", "ohne Beschriftung"),
                     ("filling the picture", ", {who} das Bild ausfüllt"),
                     ("showing some numbers", ", {who} einige Zahlen zeigt")],
        "facts": [("It has straight lines and flat colours, and nothing in it is real.",
                   "{It} hat gerade Linien und glatte Farben, und nichts daran ist echt."),
                  ("Lines, bars or boxes stand in it, and there is no scenery.",
                   "Linien, Balken oder Kästchen sind darin, und es gibt keine Landschaft.")],
    },
}

# The plain names, for the prompts.
PLAIN = {name: (entry["names"][0][0], entry["names"][1][0]) for name, entry in CLASSES.items()}
PLAIN["airplane"] = ("airplane", ("n", "Flugzeug"))
PLAIN["automobile"] = ("automobile", ("n", "Auto"))


# English plurals; German plurals in the nominative and the dative.
PLURALS = {
    "airplane": (["airplanes", "planes", "jets"], [("Flugzeuge", "Flugzeugen")]),
    "automobile": (["cars", "automobiles"], [("Autos", "Autos"), ("Wagen", "Wagen")]),
    "bird": (["birds", "songbirds"], [("Vögel", "Vögeln")]),
    "cat": (["cats", "kittens"], [("Katzen", "Katzen")]),
    "deer": (["deer", "stags", "does"], [("Hirsche", "Hirschen"), ("Rehe", "Rehen")]),
    "diagram": (["diagrams", "charts", "graphs"],
                [("Diagramme", "Diagrammen"), ("Grafiken", "Grafiken")]),
    "dog": (["dogs", "puppies"], [("Hunde", "Hunden")]),
    "frog": (["frogs", "toads"], [("Frösche", "Fröschen"), ("Kröten", "Kröten")]),
    "horse": (["horses", "ponies"], [("Pferde", "Pferden"), ("Ponys", "Ponys")]),
    "ship": (["ships", "boats"], [("Schiffe", "Schiffen"), ("Boote", "Booten")]),
    "truck": (["trucks", "lorries"], [("Lastwagen", "Lastwagen"), ("Lkws", "Lkws")]),
}


def words(name):
    english_names, german_names = CLASSES[name]["names"]
    yield from english_names
    for plural in PLURALS[name][0]:
        yield plural
        yield f"some {plural}"
        yield f"a picture of {plural}"
    yield from (noun for _, noun in german_names)
    for nominative, dative in PLURALS[name][1]:
        yield nominative
        yield f"einige {nominative}"
        yield f"ein Bild von {dative}"


def english_captions(entry):
    names = entry["names"][0]
    plain = names[0]
    for name in names:
        yield english(name)
        yield f"a picture of {english(name)}"
        yield f"a close-up of {english(name)}"
    for name in names[:2]:
        yield f"a small photo with {english(name)} in it"
        yield f"the photo shows {english(name)}"
        yield f"{english(name)} in the foreground"
        yield f"a blurry photograph of {english(name)}"
    for i, (adjective, _) in enumerate(entry["adjectives"]):
        yield english(names[i % len(names)], adjective)
        yield f"a picture of {english(plain, adjective)}"
    for i, (context, _) in enumerate(entry["contexts"]):
        yield f"{english(plain)} {context}"
        adjective = entry["adjectives"][i % len(entry["adjectives"])][0]
        yield f"The picture shows {english(names[i % len(names)], adjective)} {context}."
    for i, (fact, _) in enumerate(entry["facts"]):
        context = entry["contexts"][i][0]
        yield f"In the middle of the photo there is {english(plain)}. {fact}"
        yield f"{sentence(english(names[1]))} {context}. {fact}"


def german_captions(entry):
    names = entry["names"][1]
    plain = names[0]

    def placed(noun, case, context, *adjectives):
        phrase = german(noun, case, *adjectives)
        join = "" if context.startswith(",") else " "
        return phrase + join + context.format(who=RELATIVE[noun[0]])

    for noun in names:
        yield german(noun, "nominative")
        yield f"ein Bild von {german(noun, 'dative')}"
        yield f"eine Nahaufnahme von {german(noun, 'dative')}"
    for noun in names[:2]:
        yield f"ein kleines Foto mit {german(noun, 'dative')}"
        yield f"das Foto zeigt {german(noun, 'accusative')}"
        yield f"{german(noun, 'nominative')} im Vordergrund"
        yield f"eine unscharfe Aufnahme von {german(noun, 'dative')}"
    for i, (_, adjective) in enumerate(entry["adjectives"]):
        yield german(names[i % len(names)], "nominative", adjective)
        yield f"ein Bild von {german(plain, 'dative', adjective)}"
    for i, (_, context) in enumerate(entry["contexts"]):
        yield placed(plain, "nominative", context)
        adjective = entry["adjectives"][i % len(entry["adjectives"])][1]
        noun = names[i % len(names)]
        yield f"Das Bild zeigt {placed(noun, 'accusative', context, adjective)}."
    for i, (_, fact) in enumerate(entry["facts"]):
        context = entry["contexts"][i][1]
        yield (f"In der Mitte des Fotos sieht man {german(plain, 'accusative')}. "
               + fact.format(It=PRONOUN[plain[0]]))
        yield (f"{sentence(placed(names[1], 'nominative', context))}. "
               + fact.format(It=PRONOUN[names[1][0]]))


def english_prompts(name):
    phrase = english(name)
    return [f"a photo of {phrase}", f"this is {phrase}", f"an image that shows {phrase}",
            f"one can see {phrase} here"]


def german_prompts(noun):
    return [f"ein Foto von {german(noun, 'dative')}", f"das ist {german(noun, 'nominative')}",
            f"eine Abbildung, die {german(noun, 'accusative')} zeigt",
            f"hier ist {german(noun, 'nominative')} zu sehen"]


def captioner_names(name):
    english_name, german_noun = PLAIN[name]
    return english("car" if name == "automobile" else english_name), german_noun


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main():
    folder = Path(__file__).resolve().parent
    captions = {}
    for name, entry in CLASSES.items():
        lists = [list(dict.fromkeys(make(entry))) for make in (english_captions, german_captions)]
        assert all(len(texts) >= 40 for texts in lists), (name, [len(texts) for texts in lists])
        captions[name] = lists[0] + lists[1]
    prompts = {
        "english": {name: english_prompts(plain) for name, (plain, _) in PLAIN.items()},
        "german": {name: german_prompts(noun) for name, (_, noun) in PLAIN.items()},
    }
    bare = {name: list(dict.fromkeys(words(name))) for name in CLASSES}
    known = {text.lower().rstrip(".") for made in (captions, bare) for texts in made.values()
             for text in texts}
    for language, classes in prompts.items():
        for texts in classes.values():
            assert not known & set(texts), texts
        write(folder / "prompts" / f"{language}.json", dict(sorted(classes.items())))
    write(folder / "captions" / "classes.json", captions)
    write(folder / "captions" / "words.json", bare)
    names = {name: captioner_names(name) for name in CLASSES if name != "diagram"}
    write(folder / "captions" / "names.json",
          {name: [f"a picture of {phrase}", f"ein Bild von {german(noun, 'dative')}"]
           for name, (phrase, noun) in names.items()})
    write(folder / "captions" / "answers.json",
          {name: [phrase, german(noun, "nominative").lower()]
           for name, (phrase, noun) in names.items()})


if __name__ == "__main__":
    main()
