import type { Language } from '../../scene/preferences';
import type { ChapterName } from '../index';

interface TermWords {
  readonly term: string;
  /** What else it is called, or written as. */
  readonly also?: readonly string[];
  /** In one line. */
  readonly meaning: string;
}

export interface GlossaryEntry extends Readonly<Record<Language, TermWords>> {
  /** As `section` in an address spells it. */
  readonly name: string;
  /** The chapter that brings it in. */
  readonly chapter: ChapterName;
}

/** The terms that the chapters use, in the order in which those bring them in. */
export const glossary: readonly GlossaryEntry[] = [
  {
    name: 'surprise',
    chapter: 'surprise',
    en: { term: 'surprise', also: ['self-information'], meaning: '−log p(x): how much an outcome tells when it comes. The rarer it was, the more.' },
    zh: { term: '意外', also: ['自信息'], meaning: '−log p(x)：一个结果出现时带来多少信息。越少见，越意外。' },
  },
  {
    name: 'bit',
    chapter: 'surprise',
    en: { term: 'bit', meaning: 'The unit of information with logarithms to base 2: one answer to an even yes-or-no question.' },
    zh: { term: '比特', meaning: '以 2 为底取对数时的信息单位：一个两种回答机会均等的是非题，答一次就是 1 比特。' },
  },
  {
    name: 'nat',
    chapter: 'surprise',
    en: { term: 'nat', meaning: 'The unit with natural logarithms: 1 nat is 1.443 bits. Training code counts in nats.' },
    zh: { term: '奈特', meaning: '取自然对数时的单位：1 奈特合 1.443 比特。训练代码用的就是奈特。' },
  },
  {
    name: 'entropy',
    chapter: 'surprise',
    en: { term: 'entropy', also: ['H(p)'], meaning: 'The surprise to expect, H(p) = −Σ p log p: the least that a code for p can cost on average.' },
    zh: { term: '熵', also: ['H(p)'], meaning: '意外的期望，H(p) = −Σ p log p：给 p 编码，平均起来再省也省不过它。' },
  },
  {
    name: 'distribution',
    chapter: 'surprise',
    en: { term: 'distribution', also: ['pmf'], meaning: 'How probability is shared out among the outcomes; the shares sum to 1.' },
    zh: { term: '分布', also: ['概率质量函数'], meaning: '概率怎样分给各个结果；各份加起来是 1。' },
  },
  {
    name: 'expectation',
    chapter: 'surprise',
    en: { term: 'expectation', also: ['mean'], meaning: 'An average in which every value counts by its probability.' },
    zh: { term: '期望', also: ['均值'], meaning: '按概率加权的平均。' },
  },
  {
    name: 'codeword',
    chapter: 'surprise',
    en: { term: 'codeword', meaning: 'The string of 0s and 1s that stands for one letter of a message.' },
    zh: { term: '码字', meaning: '代表消息中一个字母的一串 0 和 1。' },
  },
  {
    name: 'cross-entropy',
    chapter: 'wrong-code',
    en: { term: 'cross-entropy', also: ['H(p, q)'], meaning: 'H(p, q) = −Σ p log q: the average cost where p sends the letters and the code was made for q.' },
    zh: { term: '交叉熵', also: ['H(p, q)'], meaning: 'H(p, q) = −Σ p log q：字母由 p 发出、编码却是为 q 造的，平均每个要花多少。' },
  },
  {
    name: 'kl',
    chapter: 'wrong-code',
    en: { term: 'Kullback–Leibler divergence', also: ['KL', 'relative entropy', 'KL divergence'], meaning: 'KL(p‖q) = Σ p log(p/q): what it costs, on average under p, to have believed q. Never below 0, and 0 only where the two agree.' },
    zh: { term: 'KL 散度', also: ['相对熵'], meaning: 'KL(p‖q) = Σ p log(p/q)：真实的是 p，却信了 q，平均要付的代价。绝不小于 0，两者相同时才是 0。' },
  },
  {
    name: 'kraft',
    chapter: 'wrong-code',
    en: { term: 'Kraft’s inequality', meaning: 'Σ 2^(−length) ≤ 1: to make one codeword shorter, others have to grow.' },
    zh: { term: 'Kraft 不等式', meaning: 'Σ 2^(−码长) ≤ 1：一个码字要短，别的就得长。' },
  },
  {
    name: 'model',
    chapter: 'wrong-code',
    en: { term: 'model', also: ['q'], meaning: 'The distribution q that is believed, and that one puts in the place of the truth p.' },
    zh: { term: '模型', also: ['q'], meaning: '人们相信的那个分布 q，用来代替真实分布 p。' },
  },
  {
    name: 'log-ratio',
    chapter: 'log-ratio',
    en: { term: 'log-ratio', meaning: 'log p(x)/q(x): how strongly one outcome speaks for p against q. KL(p‖q) is its expectation under p.' },
    zh: { term: '对数比', meaning: 'log p(x)/q(x)：一个结果为 p、反对 q 说了多重的话。它在 p 下的期望就是 KL(p‖q)。' },
  },
  {
    name: 'gibbs',
    chapter: 'log-ratio',
    en: { term: 'Gibbs’ inequality', meaning: 'KL(p‖q) ≥ 0, with equality only where p and q are the same.' },
    zh: { term: '吉布斯不等式', also: ['Gibbs'], meaning: 'KL(p‖q) ≥ 0，只有 p 与 q 相同时才取等号。' },
  },
  {
    name: 'binomial',
    chapter: 'space-worms',
    en: { term: 'binomial distribution', also: ['binomial'], meaning: 'How many of n independent trials succeed, where each does with the same probability θ.' },
    zh: { term: '二项分布', meaning: 'n 次独立试验，每次成功的概率都是 θ，一共成功几次：这个次数的分布。' },
  },
  {
    name: 'uniform',
    chapter: 'space-worms',
    en: { term: 'uniform distribution', also: ['uniform'], meaning: 'The distribution that gives every outcome the same probability.' },
    zh: { term: '均匀分布', also: ['均匀'], meaning: '给每个结果同样概率的分布。' },
  },
  {
    name: 'parameter',
    chapter: 'space-worms',
    en: { term: 'parameter', also: ['θ'], meaning: 'A number θ that picks one member out of a family of models; fitting moves it.' },
    zh: { term: '参数', also: ['θ'], meaning: '从一族模型里挑出一个的那个数 θ；拟合时动的就是它。' },
  },
  {
    name: 'triangle-inequality',
    chapter: 'not-a-distance',
    en: { term: 'triangle inequality', meaning: 'A detour is never shorter than the direct way. Distances keep it; KL does not.' },
    zh: { term: '三角不等式', meaning: '绕路不会比直走更短。距离都守这条，KL 散度不守。' },
  },
  {
    name: 'symmetric',
    chapter: 'not-a-distance',
    en: { term: 'symmetric', meaning: 'The same both ways round. KL(p‖q) and KL(q‖p) are different questions, with different answers.' },
    zh: { term: '对称', meaning: '两个方向一样。KL(p‖q) 与 KL(q‖p) 问的是两件事，答数也不同。' },
  },
  {
    name: 'smoothing',
    chapter: 'zeros',
    en: { term: 'smoothing', meaning: 'Mixing a little of a uniform distribution into q, so that no probability is 0. It is a choice, and it has a price.' },
    zh: { term: '平滑', meaning: '往 q 里掺一点均匀分布，让概率不为 0。这是一种选择，要付代价。' },
  },
  {
    name: 'loss',
    chapter: 'loss-curve',
    en: { term: 'loss', also: ['loss curve'], meaning: 'The number that fitting makes small, as a function of the parameters.' },
    zh: { term: '损失', also: ['损失曲线'], meaning: '拟合要把它变小的那个数，是参数的函数。' },
  },
  {
    name: 'gradient',
    chapter: 'loss-curve',
    en: { term: 'gradient', also: ['slope'], meaning: 'The slope of the loss: which way it rises, and how steeply.' },
    zh: { term: '梯度', also: ['坡度'], meaning: '损失的坡度：往哪边升，升得多陡。' },
  },
  {
    name: 'gradient-descent',
    chapter: 'loss-curve',
    en: { term: 'gradient descent', meaning: 'Stepping against the gradient, again and again: downhill by what is felt underfoot.' },
    zh: { term: '梯度下降', meaning: '一次次逆着梯度走：凭脚下的坡下山。' },
  },
  {
    name: 'step-size',
    chapter: 'loss-curve',
    en: { term: 'step size', also: ['learning rate'], meaning: 'The factor from gradient to step. What one valley needs throws you out of another.' },
    zh: { term: '步长', also: ['学习率'], meaning: '从梯度到一步的倍数。对这个山谷合适的，到另一个山谷可能就跳出去了。' },
  },
  {
    name: 'curvature',
    chapter: 'loss-curve',
    en: { term: 'curvature', also: ['second derivative'], meaning: 'How fast the slope changes. The sharper a valley bends, the shorter the steps that it bears.' },
    zh: { term: '曲率', also: ['二阶导数'], meaning: '坡度变得多快。谷弯得越急，容得下的步子越短。' },
  },
  {
    name: 'fisher-information',
    chapter: 'loss-curve',
    en: { term: 'Fisher information', meaning: 'How quickly the model changes with θ, measured by KL: its curvature at the minimum, where q equals p.' },
    zh: { term: 'Fisher 信息', also: ['费希尔信息'], meaning: '模型随 θ 变得多快，用 KL 散度来量：它就是 q 与 p 相同处 KL 的曲率。' },
  },
  {
    name: 'natural-gradient',
    chapter: 'loss-curve',
    en: { term: 'natural gradient', meaning: 'The gradient divided by the Fisher information: where it leads at first does not depend on how θ is spelled.' },
    zh: { term: '自然梯度', meaning: '梯度除以 Fisher 信息：起初往哪里走，与 θ 用什么写法无关。' },
  },
  {
    name: 'forward-kl',
    chapter: 'two-directions',
    en: { term: 'forward KL', also: ['forward', 'KL(p‖q)'], meaning: 'KL(p‖q) as a loss for q: p does the weighing, so the model must not miss what the truth does.' },
    zh: { term: '前向 KL 散度', also: ['前向', 'KL(p‖q)'], meaning: '拿 KL(p‖q) 作 q 的损失：由 p 加权，真实会发生的，模型不能漏掉。' },
  },
  {
    name: 'reverse-kl',
    chapter: 'two-directions',
    en: { term: 'reverse KL', also: ['reverse', 'KL(q‖p)'], meaning: 'KL(q‖p) as a loss for q: the model does the weighing, so it must not go where the truth never does.' },
    zh: { term: '反向 KL 散度', also: ['反向', 'KL(q‖p)'], meaning: '拿 KL(q‖p) 作 q 的损失：由模型加权，真实不去的地方，模型不能去。' },
  },
  {
    name: 'surface',
    chapter: 'two-directions',
    en: { term: 'loss surface', also: ['surface'], meaning: 'The loss over two parameters, drawn as a map with lines of equal height.' },
    zh: { term: '损失曲面', also: ['曲面'], meaning: '以两个参数为坐标的损失，画成带等高线的地图。' },
  },
  {
    name: 'basin',
    chapter: 'two-directions',
    en: { term: 'basin of attraction', also: ['basin'], meaning: 'All the starts from which small steps lead down to the same minimum.' },
    zh: { term: '吸引域', meaning: '从哪里起步、小步往下都会到同一个谷底：这些起点合起来就是它的吸引域。' },
  },
  {
    name: 'convex',
    chapter: 'two-directions',
    en: { term: 'convex', meaning: 'Bent upwards everywhere, as a bowl: between two points, the loss is never above the straight line that joins them.' },
    zh: { term: '凸', also: ['凸函数'], meaning: '处处向上弯，像一只碗：两点之间，损失从不高过连接它们的直线。' },
  },
  {
    name: 'moment-matching',
    chapter: 'two-directions',
    en: { term: 'moment matching', also: ['matches moments'], meaning: 'The forward fit in an exponential family: model and truth agree in certain means, for a binomial in the mean, for a normal also in the spread.' },
    zh: { term: '矩匹配', meaning: '在指数族里做前向拟合，模型的某些矩就与真实分布相等：二项分布是均值，正态分布是均值和标准差。' },
  },
  {
    name: 'natural-parameters',
    chapter: 'two-directions',
    en: { term: 'natural parameters', meaning: 'The coordinates in which an exponential family is the exponential of a linear function; there, the forward loss is convex.' },
    zh: { term: '自然参数', meaning: '指数族写成线性函数的指数时所用的坐标；用它们作坐标，前向损失是凸的。' },
  },
  {
    name: 'normal',
    chapter: 'two-directions',
    en: { term: 'normal distribution', also: ['normal', 'Gaussian'], meaning: 'The bell-shaped distribution given by its mean μ and its standard deviation σ.' },
    zh: { term: '正态分布', also: ['高斯分布'], meaning: '由均值 μ 和标准差 σ 决定的钟形分布。' },
  },
  {
    name: 'standard-deviation',
    chapter: 'two-directions',
    en: { term: 'standard deviation', also: ['σ'], meaning: 'The usual width of a distribution: the square root of its variance.' },
    zh: { term: '标准差', also: ['σ'], meaning: '分布宽窄的常用量：方差的平方根。' },
  },
  {
    name: 'logits',
    chapter: 'cross-entropy',
    en: { term: 'logits', also: ['scores'], meaning: 'Numbers without bounds, one for each class; softmax makes probabilities of them.' },
    zh: { term: '对数几率', also: ['logits'], meaning: '每一类一个、大小不受限制的数；softmax 把它们变成概率。' },
  },
  {
    name: 'softmax',
    chapter: 'cross-entropy',
    en: { term: 'softmax', meaning: 'exp(z) divided by its sum: it turns logits into probabilities.' },
    zh: { term: 'softmax', meaning: 'exp(z) 除以它们的总和：把对数几率变成概率。' },
  },
  {
    name: 'label-smoothing',
    chapter: 'cross-entropy',
    en: { term: 'label smoothing', meaning: 'A target that keeps a little probability for the other classes. It raises the floor of cross-entropy on purpose.' },
    zh: { term: '标签平滑', meaning: '目标里给别的类留一点概率。它有意抬高了交叉熵的下限。' },
  },
  {
    name: 'distillation',
    chapter: 'cross-entropy',
    en: { term: 'distillation', meaning: 'Training a model on the probabilities that another one gives, its teacher.' },
    zh: { term: '蒸馏', also: ['知识蒸馏'], meaning: '拿另一个模型（教师）给出的概率来训练一个模型。' },
  },
  {
    name: 'detach',
    chapter: 'cross-entropy',
    en: { term: 'detach', also: ['stop-gradient'], meaning: 'To take a value out of the gradient: it counts as a constant, and nothing flows back through it.' },
    zh: { term: 'detach', also: ['截断梯度'], meaning: '把一个量从梯度里摘出来：当作常数，梯度不再从它那里流回去。' },
  },
  {
    name: 'kldivloss',
    chapter: 'kldivloss',
    en: { term: 'KLDivLoss', also: ['kl_div'], meaning: 'PyTorch’s KL: the model’s logarithms come first, the target second, the reverse of how KL(p‖q) is written.' },
    zh: { term: 'KLDivLoss', also: ['kl_div'], meaning: 'PyTorch 的 KL 散度：模型的对数在前，目标在后，与 KL(p‖q) 的写法正好相反。' },
  },
  {
    name: 'reduction',
    chapter: 'kldivloss',
    en: { term: 'reduction', meaning: 'How a table of terms becomes one number: sum, mean or batchmean.' },
    zh: { term: '归约', meaning: '一整张表的各项怎样变成一个数：sum、mean 或 batchmean。' },
  },
  {
    name: 'batchmean',
    chapter: 'kldivloss',
    en: { term: 'batchmean', meaning: 'The sum of all terms divided by the number of rows: the average KL of an example. “mean” divides by the classes as well.' },
    zh: { term: 'batchmean', meaning: '各项的总和除以行数：各样例 KL 散度的平均。“mean”还多除了类别数。' },
  },
  {
    name: 'log-softmax',
    chapter: 'kldivloss',
    en: { term: 'log-softmax', also: ['log_softmax'], meaning: 'The logarithm of softmax in one step, which loses no digits where a probability is tiny.' },
    zh: { term: 'log-softmax', also: ['log_softmax'], meaning: '一步算出 softmax 的对数，概率极小时也不丢有效数字。' },
  },
  {
    name: 'consistency-loss',
    chapter: 'consistency',
    en: { term: 'consistency loss', meaning: 'The KL from what a model says of an example to what it says of an altered copy; it needs no label.' },
    zh: { term: '一致性损失', meaning: '模型对一个样例的说法，与对其改动后副本的说法，两者之间的 KL 散度；不需要标签。' },
  },
  {
    name: 'augmented',
    chapter: 'consistency',
    en: { term: 'augmentation', also: ['augmented'], meaning: 'Altering an example in a way that leaves the answer as it was: mirrored, shifted, darker.' },
    zh: { term: '增强', also: ['数据增强'], meaning: '改动样例而不改变答案：翻转、挪动、调暗。' },
  },
  {
    name: 'temperature',
    chapter: 'consistency',
    en: { term: 'temperature', also: ['sharpening'], meaning: 'What logits are divided by before softmax. Below 1 it sharpens: the likeliest class gains.' },
    zh: { term: '温度', also: ['锐化'], meaning: 'softmax 之前用来除对数几率的数。小于 1 就是锐化：最可能的一类得到更多。' },
  },
  {
    name: 'mask',
    chapter: 'consistency',
    en: { term: 'mask', also: ['confidence mask'], meaning: 'A 0 or 1 for each example: only those that the model is sure of count.' },
    zh: { term: '掩码', also: ['置信掩码'], meaning: '每个样例一个 0 或 1：只有模型有把握的才算数。' },
  },
  {
    name: 'annealing',
    chapter: 'consistency',
    en: { term: 'annealing', also: ['TSA'], meaning: 'Labelled examples that the model gets right too easily are left out; the threshold rises during training.' },
    zh: { term: '退火', also: ['TSA'], meaning: '模型已经轻松答对的有标签样例先不算；门槛在训练中逐步升高。' },
  },
  {
    name: 'sample',
    chapter: 'from-samples',
    en: { term: 'sample', also: ['draw'], meaning: 'One value drawn from a distribution; many of them stand in for it, with noise.' },
    zh: { term: '样本', also: ['抽样'], meaning: '从分布里抽出来的值；抽得多了可以代替分布，只是带着噪声。' },
  },
  {
    name: 'empirical-distribution',
    chapter: 'from-samples',
    en: { term: 'empirical distribution', meaning: 'The share of the samples that fell on each outcome.' },
    zh: { term: '经验分布', meaning: '各个结果在样本中所占的份额。' },
  },
  {
    name: 'likelihood',
    chapter: 'from-samples',
    en: { term: 'likelihood', also: ['log-likelihood'], meaning: 'The probability that a model gives to the data that came.' },
    zh: { term: '似然', also: ['对数似然'], meaning: '模型给已经出现的数据的概率。' },
  },
  {
    name: 'maximum-likelihood',
    chapter: 'from-samples',
    en: { term: 'maximum likelihood', meaning: 'To take the model under which the data were likeliest. It is the one with the least KL from the empirical distribution.' },
    zh: { term: '最大似然', also: ['极大似然'], meaning: '选让数据最有可能出现的那个模型。它也就是从经验分布出发、前向 KL 散度最小的那一个。' },
  },
  {
    name: 'evidence',
    chapter: 'from-samples',
    en: { term: 'evidence', meaning: 'The sum of log-ratios so far. Under p it grows by KL(p‖q) a sample, on average.' },
    zh: { term: '证据', meaning: '到目前为止对数比的总和。样本来自 p 时，平均每个让它增加 KL(p‖q)。' },
  },
  {
    name: 'unbiased',
    chapter: 'from-samples',
    en: { term: 'unbiased', also: ['bias'], meaning: 'Right on average, although a single estimate may be far off, or even negative.' },
    zh: { term: '无偏', also: ['偏差'], meaning: '平均起来是对的，尽管单独一次可能差得很远，甚至是负数。' },
  },
  {
    name: 'bin',
    chapter: 'from-samples',
    en: { term: 'bins', meaning: 'Intervals that data are counted in. With more bins than the samples can fill, the estimate of KL comes out too large.' },
    zh: { term: '分箱', also: ['箱子', '直方图的组'], meaning: '把取值分成一个个区间来数数据。箱子多得样本填不满，KL 散度就会估得偏大。' },
  },
  {
    name: 'jensen-shannon',
    chapter: 'family',
    en: { term: 'Jensen–Shannon divergence', also: ['JS'], meaning: 'The mean KL of p and of q to the mixture halfway between them: symmetric, and never above 1 bit.' },
    zh: { term: 'JS 散度', also: ['Jensen–Shannon 散度'], meaning: 'p、q 到两者正中的混合分布，两个 KL 散度的平均：对称，而且从不超过 1 比特。' },
  },
  {
    name: 'jeffreys',
    chapter: 'family',
    en: { term: 'Jeffreys divergence', also: ['Jeffreys'], meaning: 'KL(p‖q) + KL(q‖p): symmetric, and infinite as soon as one of them is.' },
    zh: { term: 'Jeffreys 散度', meaning: 'KL(p‖q) + KL(q‖p)：对称，但其中一个无穷，它就无穷。' },
  },
  {
    name: 'total-variation',
    chapter: 'family',
    en: { term: 'total variation', also: ['TV'], meaning: 'The most by which p and q can differ about the probability of any event.' },
    zh: { term: '总变差', also: ['全变差'], meaning: '对任何一个事件的概率，p 与 q 最多差多少。' },
  },
  {
    name: 'hellinger',
    chapter: 'family',
    en: { term: 'Hellinger distance', also: ['Hellinger'], meaning: 'The distance between the square roots of two distributions: a metric between 0 and 1.' },
    zh: { term: 'Hellinger 距离', meaning: '两个分布各自开方后的距离：一个在 0 与 1 之间的度量。' },
  },
  {
    name: 'chi-squared',
    chapter: 'family',
    en: { term: 'χ²', also: ['chi-squared divergence'], meaning: 'Σ (p − q)²/q: the squared gaps, each over what q expected. It bounds KL from above.' },
    zh: { term: 'χ²', also: ['卡方散度'], meaning: 'Σ (p − q)²/q：差的平方，各除以 q 的预期。它是 KL 散度的一个上界。' },
  },
  {
    name: 'renyi',
    chapter: 'family',
    en: { term: 'Rényi’s divergence', also: ['Rényi divergence'], meaning: 'A family with an order α that passes through KL at α = 1.' },
    zh: { term: 'Rényi 散度', meaning: '带一个阶 α 的一族散度，α = 1 时就是 KL 散度。' },
  },
  {
    name: 'wasserstein',
    chapter: 'family',
    en: { term: 'Wasserstein-1', also: ['earth mover’s distance'], meaning: 'The least work to carry one distribution over into the other: it sees how far apart places are.' },
    zh: { term: 'Wasserstein-1', also: ['推土机距离'], meaning: '把一个分布搬成另一个，最少要费多少功：它看得见位置的远近。' },
  },
  {
    name: 'pinsker',
    chapter: 'family',
    en: { term: 'Pinsker’s inequality', meaning: 'Total variation is at most √(KL/2), in nats: a small KL is a promise about every event.' },
    zh: { term: 'Pinsker 不等式', meaning: '总变差不超过 √(KL/2)，以奈特计：KL 散度小，就是对每个事件的一份保证。' },
  },
  {
    name: 'data-processing',
    chapter: 'family',
    en: { term: 'data-processing inequality', also: ['data processing'], meaning: 'Looking at data more coarsely can only make two distributions harder to tell apart, never easier.' },
    zh: { term: '数据处理不等式', also: ['数据处理'], meaning: '把数据看得粗一些，两个分布只会更难分辨，不会更容易。' },
  },
  {
    name: 'metric',
    chapter: 'family',
    en: { term: 'metric', also: ['distance'], meaning: 'A true distance: symmetric, 0 only between equals, and with the triangle inequality. KL is none.' },
    zh: { term: '度量', also: ['距离'], meaning: '真正的距离：对称，相同时才是 0，而且满足三角不等式。KL 散度不是。' },
  },
];
