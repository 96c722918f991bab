import { describe, expect, it } from 'vitest'
import { isMild, isStated, traitsOf, type Traits } from '../../../../src/core/replies/meaning/guards.ts'
import { piecesOf } from '../../../../src/core/replies/meaning/pieces.ts'

function has(trait: keyof Traits, words: string): boolean {
  return traitsOf(piecesOf(words))[trait]
}

describe('the words that warn', () => {
  it.each<[keyof Traits, string]>([
    [
      'contrasts',
      'mutta kuitenkin tosin silti paitsi vaikka men dock fast fastän ändå utom förutom but however though although yet except',
    ],
    [
      'hedges',
      'ehkä kai kaiketi varmaan luultavasti todennäköisesti mahdollisesti taitaa luulen luulisin varma jos kunhan ellei mikäli kanske antagligen troligen möjligen nog tror säker ifall maybe perhaps probably possibly think guess suppose sure unsure might if unless',
    ],
    [
      'negates',
      'ei en emme eivät eikä et ette älä älkää inte ej icke nej ingen inga inget ingenting aldrig varken not no nope never nothing none neither nor don’t doesn’t didn’t isn’t aren’t wasn’t won’t can’t cannot haven’t hasn’t',
    ],
    [
      'reaches',
      'jotain jotakin jokin joku jossain jossakin jostain johonkin muuta muutakin muuallakin lisäksi monta useita useassa soita soittakaa yhteyttä något nåt någonting någonstans annat flera många dessutom ring ringa kontakta something somewhere else several many also call contact',
    ],
    [
      'promises',
      'tarkistan tarkastan katson katon selvitän kysyn palaan hoidan ehdi ehi kerkeän kollar kontrollerar återkommer hinner hunnit',
    ],
    [
      'changes',
      'pois pitää pitäisi oikea kiinni auki avoinna tilalle ohi nykyään fel felaktigt gammal gamla ny nya nytt bort stryk rätt ska borde stängt öppen slut saknas wrong incorrect old new remove delete should correct right moved closed open over missing add väärin vanha uusi uuden poistakaa korjatkaa muuttunut vaihtunut siirtyi loppui päättyi suljettu puuttuu lisätkää päivittäkää virhe ristiin ändra flyttat stängs öppnar korrigera rättas uppdatera lägg byts changed updated expired fixed',
    ],
  ])('%s: each of %s', (trait, words) => {
    expect(words.split(' ').filter(word => !has(trait, word))).toEqual([])
  })

  it('knows questions and numbers by their signs', () => {
    expect([has('asks', 'onko?'), has('asks', 'on'), has('counts', 'klo 9'), has('counts', 'yhdeksän')]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  it('sees none of it in plain words', () => {
    expect(Object.values(traitsOf(piecesOf('Kirjasto on mukava paikka')))).not.toContain(true)
  })
})

describe('mild words', () => {
  it.each(['Kirjasto on mukava paikka', 'Biblioteket är fint'])('are %j', words => expect(isMild(words)).toBe(true))

  it.each(['Onko?', 'mutta', 'ehkä', 'ei', 'jotain', 'väärin', 'klo 9'])('are not %j', words => {
    expect(isMild(words)).toBe(false)
  })
})

describe('a statement', () => {
  it.each(['hinta on 5 e', 'ei ole ovea', 'puhelin on väärin'])('is %j', words => expect(isStated(words)).toBe(true))
  it.each(['hinta?', 'ehkä 5 e', 'tarkistan'])('is not %j', words => expect(isStated(words)).toBe(false))
})
