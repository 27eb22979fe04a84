export const en = {
  family: (of: string) => `Family of ${of}`,
};
