import type { TroubleTexts } from '../troubles.ts'

export const troubles = {
  subjects: {
    night: 'Selvitettävä: Ajantasan yöajo ei ole valmistunut',
    mailbox: 'Selvitettävä: Ajantasa ei saa luettua vastauksia postilaatikosta',
    answers: 'Selvitettävä: Ajantasa ei saa käsiteltyä vastauksia',
    sending: 'Selvitettävä: Ajantasa ei saa lähetettyä kaikkia viestejä',
  },
  leads: {
    night: city => `${city}: Ajantasan yöajo ei ole valmistunut.`,
    mailbox: (city, since) => `${city}: Ajantasa ei ole saanut luettua vastauksia postilaatikosta ${since} lähtien.`,
    answers: (city, since) => `${city}: Ajantasa ei ole saanut käsiteltyä vastauksia ${since} lähtien.`,
    sending: (city, since) => `${city}: Ajantasa ei ole saanut lähetettyä kaikkia viestejä ${since} lähtien.`,
  },
  meanings: {
    night:
      'Mitään ei ole kadonnut. Käytössä ovat edellisen valmistuneen yöajon tiedot, ja uudet tarkistuspyynnöt odottavat.',
    mailbox: 'Mitään ei ole kadonnut. Vastaukset odottavat postilaatikossa.',
    answers: 'Mitään ei ole kadonnut. Vastaukset ovat tallessa ja odottavat käsittelyä.',
    sending: 'Mitään ei ole kadonnut. Viestit, jotka eivät ole lähteneet, odottavat.',
  },
  heading: 'Syy ja korjaus',
  reasons: {
    ptvAway: {
      why: 'PTV:n avoin rajapinta ei vastaa.',
      remedy:
        'Tarkista verkkoyhteys, välityspalvelin ja palomuuri. Jos ne ovat kunnossa, häiriö on PTV:ssä, eikä sinun tarvitse tehdä mitään.',
    },
    ptvKey: {
      why: 'PTV ei hyväksy Ajantasan API-avainta.',
      remedy:
        'Tarkista muuttuja PTV_API_KEY tai se, jonka kaupungin asetustiedosto nimeää. Avain voi olla vanhentunut tai toisen ympäristön avain. Uuden saat Digi- ja väestötietovirastolta. Kun olet vaihtanut avaimen, käynnistä Ajantasa uudelleen.',
    },
    ptvRefused: {
      why: 'PTV ei anna pyydettyjä tietoja.',
      remedy:
        'Tarkista kaupungin asetustiedostosta organisaatioiden tunnisteet (ptv.organizations) ja rajapinnan osoite (ptv.baseUrl).',
    },
    ptvShape: {
      why: 'PTV:n rajapinnasta tulee vastauksia, joita Ajantasa ei ymmärrä.',
      remedy:
        'Tarkista, ettei välityspalvelin tai huoltoilmoitus vastaa PTV:n puolesta, ja onko Ajantasasta uudempi versio.',
    },
    mailboxAway: {
      why: 'Sähköpostipalvelin ei vastaa.',
      remedy: 'Tarkista palvelin, verkkoyhteys ja palomuuri.',
    },
    mailboxKey: {
      why: 'Sähköpostipalvelin ei hyväksy käyttäjätunnusta tai salasanaa.',
      remedy:
        'Tarkista muuttuja IMAP_URL tai se, jonka kaupungin asetustiedosto nimeää. Salasana voi olla vanhentunut. Kun olet vaihtanut sen, käynnistä Ajantasa uudelleen.',
    },
    mailboxRefused: {
      why: 'Sähköpostipalvelin ei anna käyttää postilaatikkoa.',
      remedy: 'Tarkista postilaatikon nimi muuttujasta IMAP_URL ja käyttäjätunnuksen oikeudet postilaatikkoon.',
    },
    tokenRefused: {
      why: 'Ajantasa ei saa lupaa kirjautua sähköpostiin (OAuth).',
      remedy:
        'Tarkista muuttujat MAIL_OAUTH_TENANT, MAIL_OAUTH_CLIENT_ID ja MAIL_OAUTH_CLIENT_SECRET. Sovelluksen salaisuus voi olla vanhentunut. Kun olet vaihtanut sen, käynnistä Ajantasa uudelleen.',
    },
    database: {
      why: 'Tietokanta ei vastaa, tai se ei tee, mitä Ajantasa pyytää.',
      remedy: 'Tarkista PostgreSQL-palvelin, sen levytila ja muuttuja DATABASE_URL.',
    },
    files: {
      why: 'Tiedostoa tai kansiota ei voi käyttää, tai asetuksissa on virhe.',
      remedy: 'Tarkista päivittäjälistan ja raporttien sijainti, niiden käyttöoikeudet ja levytila.',
    },
    cutOff: {
      why: 'Ohjelma on päättynyt kesken työn.',
      remedy: 'Katso palvelimen lokista, miksi ohjelma on päättynyt, ja tarkista, että muisti riittää.',
    },
    overtime: {
      why: 'Työ on keskeytetty, koska se on kestänyt liian kauan ja muut kaupungit odottavat vuoroaan.',
      remedy: 'Tarkista, vastaavatko PTV, sähköpostipalvelin ja tietokanta tavallista hitaammin.',
    },
    unforeseen: {
      why: 'Ajantasa ei tunne syytä.',
      remedy: 'Katso syy Ajantasan lokista. Jos et saa asiaa kuntoon, välitä loki ohjelman kehittäjille.',
    },
    late: {
      why: 'Yöajo on kesken tai ei ole alkanut, mutta mikään sen vaihe ei ole epäonnistunut.',
      remedy: 'Tarkista, että Ajantasa on käynnissä ja että palvelimen teho riittää.',
    },
  },
  again: 'Ajantasa yrittää itse uudelleen vähintään tunnin välein.',
  doctor:
    'Tämä komento kokeilee kaikkea, mitä Ajantasa tarvitsee, ja kertoo, mikä auttaa. Aja se siellä, mihin Ajantasa on asennettu:',
  status: 'Tämä komento näyttää, mitkä työvaiheet ovat onnistuneet ja milloin:',
  untilWell: 'Tästä asiasta ei lähetetä toista viestiä. Ilmoitamme, kun se on kunnossa.',
  over: {
    subjects: {
      night: 'Kunnossa taas: Ajantasan yöajo on valmistunut',
      mailbox: 'Kunnossa taas: Ajantasa lukee vastaukset postilaatikosta',
      answers: 'Kunnossa taas: Ajantasa käsittelee vastaukset',
      sending: 'Kunnossa taas: Ajantasa lähettää kaikki viestit',
    },
    texts: {
      night: (city, since) => `${city}: yöajo, joka oli kesken ${since}, on tehty.`,
      mailbox: (city, since) => `${city}: vastauksia ei saatu luettua ${since} alkaen. Nyt ne luetaan taas.`,
      answers: (city, since) => `${city}: vastauksia ei saatu käsiteltyä ${since} alkaen. Nyt ne käsitellään taas.`,
      sending: (city, since) => `${city}: kaikkia viestejä ei saatu lähetettyä ${since} alkaen. Nyt ne lähtevät taas.`,
    },
  },
} satisfies TroubleTexts
