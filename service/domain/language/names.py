"""First names common among people we text, so that "not Luis" is heard as a stranger and "not sure" is not."""

from typing import Final

from service.domain.language.vocabulary import vocabulary

NAMES: Final = vocabulary(
    """
    aaron abby abigail adam adrian adriana aisha alan alba alberto alejandra alejandro alex alexa alexander
    alexis alfonso alfredo alice alicia allison alma amanda amber amelia amir amy ana anabel andre andrea
    andres andrew angel angela angelica anita ann anna anne annie anthony antonio april armando arturo
    ashley aurora austin barbara beatriz becky ben benjamin bernardo beth betty beverly bill billy blanca
    bob bobby brad brandon brenda brian bridget brittany bruce bryan caitlin carla carlos carmen carol
    carolina caroline catherine cathy cecilia cesar chad charles charlotte cheryl chitra chloe chris
    christian christina christine christopher cindy claire clara claudia connie courtney craig cristina
    crystal curtis cynthia dan daniel daniela danielle danny darren dave david dawn debbie deborah denise
    dennis derek diana diane diego donald donna doris dorothy doug douglas dylan eddie eduardo edward elena
    eli elizabeth ella ellen emily emma enrique eric erica erik erin ernesto esteban esther ethan eva evelyn
    fatima felipe felix fernanda fernando francisco frank gabriel gabriela gary george gerald gerardo gina
    gladys gloria gonzalo greg gregory guadalupe guillermo gustavo gwen hannah harold harry heather hector
    heidi helen henry hilda hugo ian ignacio ines irene irma isaac isabel isabella ismael ivan jack jackie
    jacob jaime jake james jamie jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen
    jennifer jenny jeremy jerry jesse jessica jesus jill jim jimmy joan joanna joe joel john johnny jon
    jonathan jordan jorge jose joseph josh joshua joyce juan juana juanita judith judy julia julian julie
    julio justin kaitlyn karen karina karl kate katherine kathleen kathy katie kayla keith kelly ken kenneth
    kevin kim kimberly kofi kristen kyle larry laura lauren laurie leo leon leonardo leslie leticia lidia
    liliana lily linda lisa liz lorena lorenzo lori louis lourdes lucas lucia lucy luis luisa luke luz lynn
    madison manuel marc marcela marco marcos marcus margaret margarita maria mariana maribel marie marilyn
    mario marisol marissa mark marta martha martin mary mateo matt matthew maureen mauricio max megan mei
    melanie melissa mercedes michael michelle miguel mike miranda miriam mohammed molly monica monique
    morgan nadia nancy natalia natalie natasha nathan neil nicholas nick nicolas nicole nina nora norma olga
    oliver olivia omar oscar pablo paco pam pamela patricia patrick patty paul paula pedro peggy peter phil
    philip phyllis pilar priya rachel rafael ralph ramon randy raquel raul ray raymond rebeca rebecca regina
    renee ricardo richard rick rita rob robert roberto robin rocio rodolfo rodrigo roger ron ronald rosa
    rosalia rosario rosie roy ruben ruth ryan sabrina salvador sam samantha samuel sandra santiago sara
    sarah scott sean sebastian sergio shannon sharon shawn sheila shirley silvia simone sofia sonia sophia
    sophie stacy stephanie stephen steve steven sue susan susana tamara tammy tania tanya tara ted teresa
    terri terry theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis trevor tyler
    valentina valeria vanessa veronica vicente vicky victor victoria vincent virginia walter wanda wayne
    wendy will william ximena yadira yolanda zach zoe
    """
)
# What a known name is written as before phrases are looked for: one word to try instead of four hundred.
A_NAME: Final = "namex"
