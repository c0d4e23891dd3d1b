"""Mending the spelling of the words our rules lean on, and of no others.

A word is mended when it is one slip away (two in a long word) from a word in `_LEANED_ON`, begins with the same
letter, and is not itself a common word of English or Spanish. The common words so near were found once, by comparing
both languages' frequency lists with `_LEANED_ON`; they are `_INNOCENT`.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from service.domain.language.vocabulary import vocabulary

_LEANED_ON: Final = vocabulary(
    """
    almost alone another anymore application applications applied borrenme called cancelar completado
    completed contact couldnt december dejame didnt doesnt domingo emailed empezado entrevista entrevistas
    equivocada equivocado escriban escribas escribirme evening everyone everything february finished friday
    gracias halfway havent hecho interview interviews january killing later living manana mandarme matarme
    mensaje mensajes message messages messaging miercoles mitad monday morirme morning mostly myself ninguna
    ninguno nothing november number numero october partially partly pausa pause person persona phone please
    question quiero quitame receive received recibir remove restart resume sabado saturday semana sending
    september something started stopped submitted subscription suicidal suicidarme suicide sunday
    suscripcion terminada terminado texting texts thanks thursday todavia tomorrow tonight tuesday
    unsubscribe vacaciones vacation viernes wednesday weekend wouldnt wrong yesterday
    """
)
_INNOCENT: Final = vocabulary(
    """
    alene aline aloe alon along anothers aplicacion applicator applies atone calle callen caller calles
    calmed cancela cancelan celled compacted compelled compete competed competes competido completa
    completaba completada completados completan completando completar completara completaron completas
    complete completely completen completes completo completos complexes complicado complied comportado
    computed contacta contacte contacto contacts contract couldn culled defame dejadme dejare dejarme dejase
    dejate dejeme didst dint dominga domingos dominio domino empenado empezando entrevistada entrevistadas
    entrevistado entrevistados entrevistamos entrevistan entrevistar entrevistarse entreviste entrevisto
    equivoca equivocaba equivocadas equivocados equivocamos equivocan equivocando equivocar equivocaron
    equivocas equivoco escriba escribano escribeme escriben escribes escribian escribir escribira escribiran
    escribire escribiria escribirla escribirle escribirlo escribirse escribirte escribis escribiste escritas
    evenings everyones everythings extremista extremistas finisher finishes frida fridays garcias gracian
    hallway havens hecha hechos interviene interviewed interviewee interviewees interviewer interviewers
    intervino killings kipling lager laker lamer laser late latex lather latir latter lauer laver layer
    lazer liking lining liter livin loving macana magana manada manama mananas mandame mandare mandarle
    mandarte manna manzana marana massage massages massaging matare matarle matarse matarte messaged messing
    mirad mita moaning mondays morire morirse morirte mornings mourning ningun ningunas ningunos notching
    nothings noting notting numbed numbers numeros paisa parse parson partial party pasa pase passe paula
    pausar pausas paused pausen pauses pauso pauta pearson pease perdon perdona peron perron perso personal
    personas persons persson phoned phones phoney phony pierson pleased pleaser pleases pone portly prone
    puse questions quiera quiere quieto quitarme quitate receiver receives recibi recibia recibio recibira
    recibire remote removed remover removes restar restarts resumed resumen resumes resumo sabados sabido
    sacado salado sanado sanding saturdays seeding seething semanal semanas sensing septiembre shopped
    smoothing somethings somthing soothing spending stared starred starter startled starved stated stepped
    stomped stooped stopper subscriptions subtitled suicida suicidan suicidar suicidaron suicidarse suicidas
    suicides suicido sundae sundays sundry suscripciones tanks tents termina terminaba terminaban terminadas
    terminados terminal terminals terminamos terminan terminando terminar terminara terminaran terminaras
    terminare terminaria terminarla terminarlo terminaron terminas terminase terminate terminator termino
    testing tests texas text texto textos thank thanos thinks thursdays tomorrows tonights tuesdays
    unsubscribed unsubscribes unsubscribing vacacional vacacionales vacacionar vacations vaccines
    variaciones vejaciones vienes vocaciones vocation votaciones wednesdays weekends weeknd wong wouldn
    wring wrongs yesterdays
    """
)
_DOUBLED: Final = vocabulary(
    """
    add all app been bill book boss call class cool deep feel feeling feels fell food free full good green
    happy hell hello jeez keep kill killing kills less look looks loop mass meet meeting miss missed moon
    need needs off pass pissed pool press really room school see seem seen sleep small smell soon sorry
    speed spell still stress success sweet tell three too week weeks well will
    """
)


def is_known(word: str) -> bool:
    """Return whether a word is spelled as our rules, or a common doubled letter, have it."""
    return word in _LEANED_ON or word in _DOUBLED


def respelled(word: str) -> str:
    """Return the word our rules lean on that this one is a slip of, or sounds like, or the word itself."""
    if len(word) < 4 or word in _LEANED_ON or word in _INNOCENT or not word.isalpha():
        return word
    if heard := _BY_SOUND.get(_sound(word)):
        return heard
    for shorter in _shortened(word):
        for key in _WITHIN_REACH.get(shorter, ()):
            if key[0] == word[0] and _slips(word, key) <= _allowed(key):
                return key
    return word


# Spanish as it is written by ear ("ekivocado", "bibir"): words that no other word of Spanish or English sounds like.
_HEARD: Final = vocabulary(
    """
    catorce cinco cuatro nueve ocho once quince siete trece treinta veinte
    alguien ayuda ayudame borrar borrame borren borrenme cancelar cancela cancelen celular contestar desaparecer
    dejenme empezar equivocada equivocado equivocar equivocaron equivocaste equivoco escribir escriban escribas
    escribanme escribiendo existir gracias hablar hablen hacerme hicieron hijos insistan jueves lleguen mensaje
    mensajes mensajito mensajitos morirme necesito nadie quiere quieren quiero quisiera quitar quitame quiten quitenme
    recibir siguen solicitud solicitudes suicidar suicidarme suicidio vacaciones vayan viernes vivir volver
    vuelvan vuelvas vuelvo
    """
)


def _sound(word: str) -> str:
    """Return how a Spanish word sounds: "b" for "v", "s" for "z" and soft "c", "k" for hard "c" and "qu", no "h"."""
    sound = word.replace("ch", "x").replace("qu", "k").replace("ll", "y")
    sound = sound.replace("ce", "se").replace("ci", "si").replace("ge", "je").replace("gi", "ji")
    return sound.translate(_SAME_SOUND)


_SAME_SOUND: Final = str.maketrans("vzc", "bsk", "h")
_BY_SOUND: Final = {_sound(word): word for word in _HEARD if len(word) > 3}


def _allowed(key: str) -> int:
    return 2 if len(key) >= 9 else 1


def _shortened(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _slips(one: str, other: str) -> int:
    """Count insertions, losses, swaps and neighbors between two words (Damerau and Levenshtein's distance)."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        here = [row]
        for column, key_letter in enumerate(other, 1):
            cost = min(above[column] + 1, here[-1] + 1, above[column - 1] + (letter != key_letter))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == key_letter
            here.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, above = above, here
    return above[-1]


def _index() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key in _LEANED_ON:
        for shorter in set(_shortened(key)):
            found[shorter].append(key)
    return {shorter: tuple(sorted(keys)) for shorter, keys in found.items()}


_WITHIN_REACH: Final = _index()
