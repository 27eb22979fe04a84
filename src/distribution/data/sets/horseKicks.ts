/** How many of 200 Prussian corps-years saw 0, 1, …, 4 deaths from horse kicks. Bortkiewicz (1898). */
export const horseKicks: readonly number[] = [109, 65, 22, 3, 1];
