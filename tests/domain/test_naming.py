"""Whether somebody else is named in a client's words; in doubt they are, and a mail goes without."""

import pytest

from service.domain.naming import names_somebody, speaks_of_others


@pytest.mark.parametrize(
    "words",
    [
        "ring Sam 10am",
        "ring sam",
        "ask Sam how he saw it",
        "Tom, there is something you should know",
        "met with Priyanka",
        "finish the deck for Barclays",
        "the BBC interview",
        "lunch with Mr Smith",
        "ring Will",
        "text bill about the rent",
        "Call Mark back",
        "sam's birthday",
        "a call with José",
        "write to anna@example.org",
        "llamar a Luz",
        "hablar con Itziar",
        "hablar con luz",
    ],
)
def test_whoever_has_a_name_is_heard_however_it_is_typed(words: str) -> None:
    assert names_somebody(words)


@pytest.mark.parametrize(
    "words",
    [
        "update the risk log",
        "update CV, 2pm",
        "If I dread my inbox, I open one mail",
        "I'll finish page two. Then a walk",
        "Walk on Sunday?",
        "Hey J, rough month at work. Walk on Sunday?",
        "pay the bill",
        "it will be hard",
        "then mark the papers",
        "apply on LinkedIn",
        "RING THE BANK",
        "1) Call the bank\n2) Walk",
        "the train to Lisbon",
        "ok - Went fine",
        "si abro la carpeta, leo una linea",
        "pagar la luz",
    ],
)
def test_ordinary_words_name_nobody_and_an_initial_is_no_name(words: str) -> None:
    assert not names_somebody(words)


def test_her_own_name_and_her_coachs_may_stand() -> None:
    assert not names_somebody("show Mira the list, signed Ana", spared=("Ana", "Mira Lopez"))
    assert names_somebody("show Mira what Sam said", spared=("Ana", "Mira Lopez"))


@pytest.mark.parametrize("words", ["a year at northwind", "the Northwind Traders job"])
def test_the_firm_that_sent_her_is_known_in_any_case(words: str) -> None:
    assert names_somebody(words, firm="Northwind Traders Ltd")
    assert not names_somebody("the north wind", firm="Northwind Traders Ltd")


@pytest.mark.parametrize("words", ["call my wife", "my old boss", "ring mum", "hablar con mi hermana", "mi jefa"])
def test_whoever_is_something_to_her_is_heard_without_a_name(words: str) -> None:
    assert speaks_of_others(words)
    assert not names_somebody(words)


@pytest.mark.parametrize("words", ["call the bank", "my goal", "our plan is simple", "mi plan"])
def test_her_own_things_are_nobody_else(words: str) -> None:
    assert not speaks_of_others(words)
