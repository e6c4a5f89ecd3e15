// Rules of the comparison: every reason that joins, separates, counts or opposes, in one sentence. A test holds that no finding of
// `compare` carries a reason that does not stand here. (Rules that read one report stand in languages/, with examples.)

/** Rule ids and what each says. */
export const comparisonRules: Readonly<Record<string, string>> = {
  'reuse/shared-wording': 'Passages share at least seven words in order, with few words between them.',
  'copy/shared-wording': 'Reports of two outlets share words in order that no formula or title explains.',
  'copy/credited': 'The other report credits the outlet of this one.',
  'copy/earlier-day': 'It was published on an earlier day.',
  'copy/keeps-the-credit': 'It keeps the credit that the other one drops.',
  'event/same-circumstances':
    'Mentions agree in what identifies their kind of happening: who and when, where and when, who told whom.',
  'claim/event-mention': 'One voice tells of one event mention.',
  'claim/statement': 'One voice says something that tells of no event.',
  'origin/same-name': 'The same named person, body or outlet speaks; a spokesperson speaks for the body.',
  'origin/same-message': 'The same notice or request from one party to another is told of.',
  'origin/shared-wording':
    'Two contents share ten words in order, or nearly all words of the shorter one, and nothing says they are two.',
  'origin/shared-narration':
    'Two outlets tell the same in their own voice in the same words: one text, though one of them may not credit it.',
  'origin/named-minister': 'A country or government and one of its named people say the same in one report.',
  'origin/same-description-and-words':
    'Two unnamed sources of one description, or two bodies of one side, say the same in nearly the same words.',
  'identity/same-untold-source': 'Two outlets tell the same without a source.',
  'identity/same-narration': 'Two outlets tell the same in the same words without a source.',
  'identity/relay-of-its-own-source': 'An outlet speaks for itself and passes on an unnamed source of its side.',
  'identity/message-of-the-same-side': 'A message may come from the body of its side that says the same.',
  'identity/capital-and-its-people': 'A capital or country may speak through the people of its side who say the same.',
  'identity/capital-and-its-institution': 'A capital or country says what an institution of its side says.',
  'identity/same-description-several-things':
    'Two unnamed sources of one description say three or more of the same things.',
  'identity/same-side-same-thing': 'Two unnamed sources of one side say one of the same things.',
  'identity/same-figure-of-one-side': 'Unnamed people and a body of one side give the same figure.',
  'range/narration-beside-a-source': "The outlet's own words are not counted beside a named source.",
  'range/weak-in-most-only':
    'Headlines, nobody («it is believed») and references to others count in the largest number only.',
  'grade/confirmed': 'The party itself says that it did it, and nobody denies it.',
  'grade/fair': 'Two or more origins say it even if every possible identity is one, and nobody denies it.',
  'grade/weak': 'Only one origin says it for certain, however many outlets carry it.',
  'grade/contested': 'Somebody says it and somebody else denies it.',
  'grade/discounted': 'Nobody who can be asked says it, and somebody denies it.',
  'grade/confirmed-changes': 'The party takes it back, or another origin denies it.',
  'grade/fair-changes': 'Somebody denies it, or the party itself admits it.',
  'grade/weak-changes': 'A second, independent origin says it, or somebody denies it.',
  'grade/contested-changes': 'Those who deny it take that back, or those who say it do.',
  'grade/discounted-changes': 'An origin that can be asked says it.',
  'dispute/denied': 'Somebody denies what somebody else asserts.',
  'dispute/several-values': 'Accounts give several values that may all be true.',
  'dispute/other-actor': 'Accounts name different parties.',
  'dispute/other-manner': 'Somebody who died set it off, by one account; nobody was there, by another.',
  'dispute/alone-or-together': 'Accounts name one party, or it together with another.',
  'dispute/toll-at-one-time': 'Voices of several sides give numbers on one day that exclude each other.',
  'dispute/other-rendering': 'Renderings of one statement differ in one thing of a list.',
  'dispute/toll': 'Accounts give different numbers of the same people.',
  'dispute/kind-of-event': 'Accounts say differently what it was, or how sure that is.',
  'dispute/day-by-day': "One party's strikes reach other places on other days.",
  'dispute/other-units': 'Numbers count different things, or the same things vaguely and exactly.',
  'dispute/wider-and-narrower': 'Places are wider and narrower, or several.',
  'dispute/other-certainty': 'One account states flatly what another calls probable or does not confirm.',
  'dispute/notice-and-coordination': 'Coordination is denied while notice was given.',
};
