/** What the page of another owner shows: long enough to be compared with an entry. */
export const RETREATS = [
  'Join our teachers in Bali, Goa and Crete for a week of yoga with vegan meals, meditation at dawn, and massages.',
  'Beginners learn postures, breathing and chanting; advanced guests practise handstands on the beach.',
  'Bungalows have hammocks, mosquito nets and views over rice fields, and a gardener brings coconuts every morning.',
  'Flights are not part of the package, airport taxis are. Bring sunscreen, sandals, curiosity and an open heart.',
  'Couples receive petals, candles and privacy; families find swings, ponies and a patient nanny.',
  'Musicians play drums around the fire on Saturdays, while cooks grill mushrooms, pumpkins and bananas.',
  'Reserve your mat for the autumn, since places are limited to twelve, and write to us in whatever language you dream.',
].join(' ')
