export const en = {
  title: (models: string) => `Your model ${models}`,
  subtitle: 'The truth p is hidden: all that you are told of it is how far off you are.',
  description: (models: string) => `The model ${models}, to be changed. The truth p is not shown.`,
  x: 'outcome x',
  probability: 'probability',
  density: 'density',
  dataTable: 'Data table',
};
