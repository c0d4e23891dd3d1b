"""First names common among people we text, so that "not Luis" is heard as a stranger and "not sure" is not."""

from typing import Final

from service.domain.language.vocabulary import vocabulary

NAMES: Final = vocabulary(
    """
    aaron abby abigail adam adrian adriana agustin aisha alan alba alberto alejandra alejandro alex alexa
    alexander alexis alfonso alfredo alice alicia allison alma amanda amber amelia amir amy ana anabel andre
    andrea andres andrew angel angela angelica anita ann anna anne annie anthony antonio april araceli
    armando arturo ashley aurora austin barbara beatriz becky ben benjamin bernardo beth betty beverly bill
    billy blanca bob bobby brad brandon brenda brian bridget brittany bruce bruno bryan caitlin camila carla
    carlos carmen carol carolina caroline catherine cathy cecilia cesar chad charles charlotte cheryl chitra
    chloe chris christian christina christine christopher cindy claire clara claudia connie courtney craig
    cristian cristina crystal curtis cynthia dan daniel daniela danielle danny darren dave david dawn
    debbie deborah denise dennis derek diana diane diego donald donna doris dorothy doug douglas dylan eddie
    edgar eduardo edward efrain elena eli elizabeth ella ellen emilio emily emma enrique eric erica erick
    erik erin ernesto esteban estela esther ethan eva evelyn fabian fabiola facundo fatima federico felipe
    felix fernanda fernandez fernando francisco frank freddy gabriel gabriela garcia gary george gerald
    gerardo gilberto gina gladys gloria gomez gonzalez gonzalo graciela greg gregory guadalupe guillermo
    gustavo gutierrez gwen hannah harold harry heather hector heidi helen henry hernan hernandez hilda hugo
    humberto ian ignacio ines irene irma isaac isabel isabella ismael ivan ivonne jacinto jack jackie jacob
    jaime jake james jamie jane janet janice jared jasmine jason javier jay jean jeff jeffrey jen jennifer
    jenny jeremy jerry jesse jessica jesus jhon jill jim jimena jimenez jimmy joan joanna joaquin joe joel
    john johnny jon jonathan jordan jorge jose josefina joseph josh joshua joyce juan juana juanita judith
    judy julia julian julie julio justin kaitlyn karen karina karl karla kate katherine kathleen kathy katie
    kayla keith kelly ken kenneth kevin kim kimberly kofi kristen kyle larry laura lauren laurie leidy leo
    leon leonardo leslie leticia lidia liliana lily linda lisa liz lopez lorena lorenzo lori louis lourdes
    lucas lucia lucy luis luisa luke lupita luz lynn madison magdalena manuel marc marcela marco marcos
    marcus margaret margarita maria mariana maribel maricela marie marilyn marina mario marisa marisol
    marissa mark marlene marta martha martin martinez mary mateo matias matt matthew maureen mauricio max
    maximiliano megan mei melanie melissa mercedes michael michelle miguel mike miranda miriam mirna
    mohammed molly monica monique morgan nadia nancy natalia natalie natasha nathan neil nelson nicholas
    nick nicolas nicole nina noelia nora norma nuria octavio olga oliver olivia omar oscar pablo paco pam
    pamela patricia patrick patty paul paula pedro peggy perez peter phil philip phyllis pilar priya rachel
    rafael ralph ramirez ramiro ramon randy raquel raul ray raymond rebeca rebecca regina renata renee
    ricardo richard rick rigoberto rita rob robert roberto robin rocio rodolfo rodrigo rodriguez rogelio
    roger ron ronald rosa rosalia rosario rosie roy ruben ruth ryan sabrina salvador sam samantha samuel
    sanchez sandra santiago sara sarah saul scott sean sebastian selena sergio shannon sharon shawn sheila
    shirley silvia simone sofia sonia sophia sophie stacy stephanie stephen steve steven sue susan susana
    tamara tammy tania tanya tara ted teresa terri terry theresa thomas tiffany tim timothy tina todd tom
    tomas tommy tony tracy travis trevor tyler ulises valentina valeria vanessa vargas veronica vicente
    vicky victor victoria vincent virginia walter wanda wayne wendy will william wilson ximena yadira
    yesenia yolanda zach zoe
    """
)
# What a known name is written as before phrases are looked for: one word to try instead of four hundred.
A_NAME: Final = "namex"
