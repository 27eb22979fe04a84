/** Fills the screen, or leaves it. */
export function toggleFullScreen(): void {
  // Refused where the host's frame may not fill the screen: the lecture goes on in the window.
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}
