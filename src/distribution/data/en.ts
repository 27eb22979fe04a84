export const en = {
  title: 'Data',
  sets: {
    worms: {
      title: 'Teeth of space worms',
      about: '100 worms with 0 to 10 teeth.',
      source: 'Will Kurt (2017), “Kullback-Leibler Divergence Explained”. Invented for the story.',
    },
    horseKicks: {
      title: 'Deaths from horse kicks',
      about: '200 corps-years of the Prussian cavalry by their deaths, 0 to 4.',
      source: 'Ladislaus von Bortkiewicz (1898), Das Gesetz der kleinen Zahlen. Public domain.',
    },
    faithful: {
      title: 'Old Faithful: eruptions',
      about: 'Durations of 272 eruptions of the geyser, in minutes. Two kinds: short and long.',
      source: 'Azzalini & Bowman (1990), Applied Statistics 39; R datasets. Plain facts, free to use.',
    },
    waiting: {
      title: 'Old Faithful: waiting times',
      about: 'Minutes to the next eruption, 272 times.',
      source: 'Azzalini & Bowman (1990), Applied Statistics 39; R datasets. Plain facts, free to use.',
    },
    galaxies: {
      title: 'Velocities of galaxies',
      about:
        '82 galaxies of the Corona Borealis region, in km/s. Kept as published in R: its 78th value, 26690, is a known slip for 26960.',
      source: 'Roeder (1990), JASA 85; R MASS. Plain facts, free to use.',
    },
    setosa: {
      title: 'Iris setosa: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936). Public domain.',
    },
    versicolor: {
      title: 'Iris versicolor: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936). Public domain.',
    },
    virginica: {
      title: 'Iris virginica: petal lengths',
      about: '50 petals, in cm.',
      source: 'Anderson (1935), Fisher (1936). Public domain.',
    },
  },
};
