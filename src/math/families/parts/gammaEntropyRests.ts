// Each of these quotients of polynomials meets its function at Chebyshev nodes of u = 1/x in [0, 1/4] or [1/4, 1], from 70
// digits: 1e-16 relative between them. All coefficients have one sign, so that nothing cancels.

function entropyFar(u: number): number {
  const above =
    -0.3333333333333333 + u * (-0.9117605345320402 + u * (-2.3291665516900073 + u * (-2.7712225089417344 + u *
    (-2.381555928410218 + u * (-1.0891796767962674 + u * -0.23590291033528604)))));
  const below =
    1 + u * (2.4852816035961394 + u * (6.332845920833386 + u * (6.672613326880634 + u * (5.3418373257644856 + u
    * (1.8915801767983524 + u * 0.27015516589183625)))));
  return above / below;
}

function entropyNear(u: number): number {
  const above =
    -0.3333333336495379 + u * (-2.010774462317727 + u * (-6.024946629132269 + u * (-10.50839341050778 + u *
    (-11.383179111224289 + u * (-7.595540766266899 + u * (-2.962097816900598 + u * (-0.5449813966803881 + u *
    -0.027279124018606757)))))));
  const below =
    1 + u * (5.782323425986718 + u * (16.59592493699366 + u * (27.20846421427508 + u * (26.952986835214542 + u
    * (15.627546893330537 + u * (4.912548547441015 + u * (0.6907731564669115 + u * 0.027997340871782593)))))));
  return above / below;
}

function meanLogFar(u: number): number {
  const above =
    0.8333333333333334 + u * (2.4331936417016826 + u * (5.984979879225154 + u * (7.303195833899515 + u *
    (6.036022713038353 + u * (2.7146313702798794 + u * 0.5423185741157395)))));
  const below =
    1 + u * (2.719832370042029 + u * (6.624676047726246 + u * (7.422635359731617 + u * (5.730482093489063 + u *
    (2.1510046308805717 + u * 0.2988605702166425)))));
  return above / below;
}

function meanLogNear(u: number): number {
  const above =
    0.8333333337434478 + u * (5.065047474224869 + u * (15.072064773902204 + u * (25.91446634017151 + u *
    (27.32274498775622 + u * (17.442406920038497 + u * (6.3363658241273 + u * (1.0583713528335073 + u *
    0.04887281316302265)))))));
  const below =
    1 + u * (5.878056989378245 + u * (16.897532600322037 + u * (27.65948389029608 + u * (27.153329576753713 + u
    * (15.493722867895903 + u * (4.729502730778062 + u * (0.6396578838860264 + u * 0.024953191795944848)))))));
  return above / below;
}

/**
 * What the entropy of Gamma(x, 1) is beyond ½·log(2πex): x + log Γ(x) + (1 − x)·ψ(x) less that, for x ≥ 1, in nats.
 * @returns < 0: near −1/(3x) for large x.
 * @error 5e-16 relative.
 */
export function gammaEntropyRest(x: number): number {
  const u = 1 / x;
  return u * (u < 0.25 ? entropyFar(u) : entropyNear(u));
}

/**
 * log x − ψ(x) − `gammaEntropyRest`(x), for x ≥ 1.
 * @returns > 0: near 5/(6x) for large x.
 * @error 5e-16 relative.
 */
export function meanLogRest(x: number): number {
  const u = 1 / x;
  return u * (u < 0.25 ? meanLogFar(u) : meanLogNear(u));
}
