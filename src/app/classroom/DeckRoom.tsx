export function DeckRoom() {
  return null;
}
