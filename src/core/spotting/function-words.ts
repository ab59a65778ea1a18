/**
 * The commonest function words of languages in Latin letters, by BCP 47 subtag; few others share them. More languages than have
 * names: a Danish page is not to be read as a poor kind of English. Lists of one length weigh alike; what two languages share
 * (Norwegian “og”) decides between them and the rest. They travel in the lexicon, which only pages that are read pay for.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the and of to that with was',
  de: 'der die und das ist nicht mit',
  fr: 'les des est une dans qui pour',
  es: 'el los las que una por con',
  tr: 've bir bu için ile olarak daha nın ın nin',
  it: 'il che di della sono gli è',
  pt: 'o que os uma não em do',
  ca: 'els amb que una és del per',
  ro: 'și şi să cu din pe este',
  nl: 'het een van niet dat zijn voor',
  sv: 'och att det som är av inte',
  da: 'og at det er af ikke til',
  nb: 'og at det er av ikke til',
  fi: 'ja on ei että se oli myös',
  et: 'ja on ei et see oli ka',
  hu: 'az és hogy egy nem is meg',
  pl: 'w z na że się nie jest',
  cs: 'je na se že pro ve by',
  sk: 'je na sa že pre vo by',
  hr: 'je na se da za su koji',
  sl: 'je na se da za so ki',
  lt: 'ir kad su tai iš buvo yra',
  lv: 'un ir ar par no ka tika',
  id: 'yang dan di untuk dengan pada ini',
  vi: 'của và là có được cho không',
};
