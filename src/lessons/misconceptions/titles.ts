import type { Language } from '../../scene/preferences';

const en = {
  distance: '“KL is a distance between two distributions.”',
  direction: '“KL(p‖q) or KL(q‖p): it does not matter much which comes first.”',
  zeros: '“One zero anywhere, and KL is infinite.”',
  smoothing: '“Infinite? Add a small ε, and the problem is solved.”',
  negative: '“This term is negative, so KL can be negative.”',
  wider: '“A wider model always loses information.”',
  units: '“KL in nats and KL in bits are two different quantities.”',
  density: '“An entropy is never negative, and a density never above 1.”',
  'cross-entropy': '“Cross-entropy and KL are the same thing.”',
  bins: '“The finer the bins, the truer the KL of my data.”',
  'mode-seeking': '“Reverse KL always picks a single mode.”',
  convex: '“Fitting by forward KL is convex in μ and σ.”',
  'argument-order': '“KLDivLoss(p, q) is KL(p‖q).”',
  probabilities: '“I pass my softmax to KLDivLoss: it wants probabilities.”',
  mean: '“reduction="mean" gives me the mean KL.”',
  scipy: '“scipy.special.kl_div is KL.”',
  sharpened: '“In UDA, sharpening one side is as good as sharpening the other.”',
  estimate: '“KL is never negative, so my estimate cannot be.”',
  disjoint: '“Even if p and q do not overlap, KL says which way to go.”',
} as const;

/** As addresses spell it. */
export type MisconceptionName = keyof typeof en;

const zh: Readonly<Record<MisconceptionName, string>> = {
  distance: '“KL 散度就是两个分布之间的距离。”',
  direction: '“KL(p‖q) 还是 KL(q‖p)，谁写在前面关系不大。”',
  zeros: '“只要哪里出现一个 0，KL 散度就是无穷大。”',
  smoothing: '“无穷大？加一个很小的 ε 不就解决了。”',
  negative: '“这一项是负的，可见 KL 散度也会是负的。”',
  wider: '“模型铺得越宽，损失的信息就越多。”',
  units: '“以奈特计的 KL 散度和以比特计的是两个不同的量。”',
  density: '“熵不会是负的，密度不会超过 1。”',
  'cross-entropy': '“交叉熵和 KL 散度是一回事。”',
  bins: '“分箱越细，从数据算出的 KL 散度就越准。”',
  'mode-seeking': '“反向 KL 总是只挑一个峰。”',
  convex: '“用前向 KL 做拟合，对 μ 和 σ 是凸的。”',
  'argument-order': '“KLDivLoss(p, q) 算的就是 KL(p‖q)。”',
  probabilities: '“KLDivLoss 要的是概率，把 softmax 的结果传进去就行。”',
  mean: '“reduction="mean" 给出的是 KL 散度的平均值。”',
  scipy: '“scipy.special.kl_div 就是 KL 散度。”',
  sharpened: '“UDA 里锐化哪一边都一样。”',
  estimate: '“KL 散度不会是负的，所以我的估计值也不会。”',
  disjoint: '“p 和 q 就算毫无重叠，KL 散度也会告诉我该往哪边走。”',
};

/** The misconceptions, as people say them. */
export const titles: Readonly<Record<Language, Readonly<Record<MisconceptionName, string>>>> = { en, zh };
