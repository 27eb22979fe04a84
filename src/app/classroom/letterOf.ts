const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a choice is called: A, B, C; by its number where there are more than letters. */
export const letterOf = (choice: number): string => LETTERS[choice] ?? String(choice + 1);
