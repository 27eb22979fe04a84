export const en = {
  digitsTitle: 'Handwritten digits, learned with and without consistency',
  moonsTitle: 'Two moons, learned with and without consistency',
};
