"""Derives the numbers of exp and ln, and measures what they are good for. Needs mpmath.

    python3 derive.py            prints FixedPointCoefficients.cs
    python3 derive.py measure    errors of the integer kernels on dense samples, in bits and in units of the last place

exp: e^r = (Q + r P) / (Q - r P) with P, Q polynomials in y = r^2, for |r| <= ln2 / 2: then r P / Q approximates tanh(r / 2).
     Numerator and denominator are equal at r = 0, so that e^0 is exactly 1.
ln:  ln m = ln c + 2 s N / D with s = (m - c) / (m + c), N, D polynomials in z = s^2, for 1 <= m < 2 and c near sqrt 2:
     then N / D approximates atanh(s) / s.
Both rational functions are best approximations (equal alternating errors), found by exchange (Remez).
"""
import random
import sys
from mpmath import mp, mpf, matrix, lu_solve, cos, pi, polyval, sqrt, tanh, atanh, ln, exp, nint, floor, log, sign

mp.dps = 90

# Bits behind the point: of the exponent and of all in exp; of the quotient there; of the mantissa of ln, and of all else there.
EXP_BITS, QUOTIENT_BITS, MANTISSA_BITS, LN_BITS = 112, 112, 96, 120
# The exponent of a power is cut to these bits: steps so coarse that the rounding errors of exp cannot turn them round.
POWER_BITS = 96


def shift_of(scale):
    """Where the last shift of exp starts: the scale is shifted up by that less QUOTIENT_BITS, which leaves room for the quotient."""
    return min(195, 255 - scale.bit_length())


FORMATS = [("Fixed64", 64, 10**9), ("Fixed80", 80, 10**9), ("Wad", 256, 10**18), ("Fixed64x64", 128, 2**64)]


def best_rational(f, a, b, n, d, weight):
    """P of degree n and Q of degree d, Q(0) = 1, with the least largest |weight (P / Q - f)| on [a, b]."""
    count = n + d + 2
    nodes = [(a + b) / 2 - (b - a) / 2 * cos(pi * i / (count - 1)) for i in range(count)]
    error = mpf(0)
    while True:
        for _ in range(12):
            rows, right = matrix(count, count), matrix(count, 1)
            for i, x in enumerate(nodes):
                target = f(x) + (-1) ** i * error / weight(x)
                for j in range(n + 1):
                    rows[i, j] = x ** j
                for j in range(1, d + 1):
                    rows[i, n + j] = -target * x ** j
                rows[i, count - 1] = -(-1) ** i / weight(x)
                right[i] = f(x)
            solution = lu_solve(rows, right)
            error = solution[count - 1]
        p = [solution[j] for j in range(n + 1)]
        q = [mpf(1)] + [solution[n + j] for j in range(1, d + 1)]
        steps = 600
        grid = [(a + b) / 2 - (b - a) / 2 * cos(pi * i / steps) for i in range(steps + 1)]
        values = [weight(x) * (polyval(p[::-1], x) / polyval(q[::-1], x) - f(x)) for x in grid]
        peaks = []
        for i in range(steps + 1):
            if 0 < i < steps and (values[i] - values[i - 1]) * (values[i + 1] - values[i]) > 0:
                continue
            if peaks and sign(peaks[-1][1]) == sign(values[i]):
                if abs(values[i]) > abs(peaks[-1][1]):
                    peaks[-1] = (grid[i], values[i])
            else:
                peaks.append((grid[i], values[i]))
        while len(peaks) > count:
            peaks.pop(0 if abs(peaks[0][1]) < abs(peaks[-1][1]) else -1)
        high, low = max(abs(v) for _, v in peaks), min(abs(v) for _, v in peaks)
        if len(peaks) < count or (high - low) / high < mpf(10) ** -3:
            return p, q, high
        nodes = [x for x, _ in peaks]


def fit_exp():
    end = (ln(2) / 2) ** 2 * mpf("1.0001")
    half = lambda y: tanh(sqrt(y) / 2)
    return best_rational(lambda y: half(y) / sqrt(y), end * mpf(10) ** -9, end, 3, 4, lambda y: 2 * sqrt(y) / (1 - half(y) ** 2))


def fit_ln():
    end = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2 * mpf("1.0001")
    return best_rational(lambda z: atanh(sqrt(z)) / sqrt(z), end * mpf(10) ** -9, end, 5, 5, lambda z: 2 * sqrt(z))


def integers(p, q, bits, factor=1):
    """Both divided by q's leading coefficient, which then costs no multiplication."""
    return [int(nint(c * factor / q[-1] * 2 ** bits)) for c in p], [int(nint(c / q[-1] * 2 ** bits)) for c in q]


class Kernel:
    def __init__(self):
        p, q, self.exp_fit = fit_exp()
        self.exp_p, self.exp_q = integers(p, q, EXP_BITS)
        p, q, self.ln_fit = fit_ln()
        self.ln_n, self.ln_d = integers(p, q, LN_BITS, 2)
        self.centre = int(nint(sqrt(2) * 2 ** MANTISSA_BITS))
        self.ln2_exp = int(nint(ln(2) * 2 ** EXP_BITS))
        self.inverse_ln2 = int(nint(2 ** EXP_BITS / ln(2)))
        self.ln2_ln = int(nint(ln(2) * 2 ** LN_BITS))

    def offset(self, scale):
        return int(nint((ln(mpf(self.centre) / 2 ** MANTISSA_BITS) - ln(scale)) * 2 ** LN_BITS))

    def log2_factor(self, scale):
        return int(nint(scale / ln(2) * 2 ** 60))

    # The kernels, step by step as the EVM and the native side do them; // on positive numbers, >> floors, trunc divides toward zero.
    def exp(self, x, scale):
        """scale * e^(x / 2^EXP_BITS), rounded to nearest."""
        k = (x * self.inverse_ln2 + (1 << (2 * EXP_BITS - 1))) >> (2 * EXP_BITS)
        r = x - k * self.ln2_exp
        y = (r * r) >> EXP_BITS
        p = self.exp_p[3]
        for c in self.exp_p[2::-1]:
            p = ((p * y) >> EXP_BITS) + c
        p = (p * r) >> EXP_BITS
        q = y + self.exp_q[3]
        for c in self.exp_q[2::-1]:
            q = ((q * y) >> EXP_BITS) + c
        assert abs((q + p) << QUOTIENT_BITS) < 1 << 255
        quotient = ((q + p) << QUOTIENT_BITS) // (q - p)
        v = quotient * (scale << (shift_of(scale) - QUOTIENT_BITS))
        assert 0 < v < 1 << 256
        shift = shift_of(scale) - k
        assert shift >= 0
        return (v >> shift) + ((v >> (shift - 1)) & 1 if shift > 0 else 0)

    def ln(self, raw, scale):
        """ln(raw / scale) in units of 2^-LN_BITS."""
        bits = raw.bit_length() - 1
        m = raw << (255 - bits) >> (255 - MANTISSA_BITS)
        s = trunc((m - self.centre) << LN_BITS, m + self.centre)
        z = (s * s) >> LN_BITS
        n = self.ln_n[5]
        for c in self.ln_n[4::-1]:
            n = ((n * z) >> LN_BITS) + c
        d = z + self.ln_d[4]
        for c in self.ln_d[3::-1]:
            d = ((d * z) >> LN_BITS) + c
        assert abs(s * n) < 1 << 255
        return trunc(s * n, d) + bits * self.ln2_ln + self.offset(scale)

    def exponent(self, raw, scale):
        """A number as exp takes it."""
        odd, twos = scale, 0
        while odd % 2 == 0:
            odd, twos = odd // 2, twos + 1
        return trunc(raw << (EXP_BITS - twos), odd)


def trunc(a, b):
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def limits(kernel, bits, scale):
    """The largest number that exp takes, and the largest whose exp rounds to 0."""
    top = (1 << (bits - 1)) - 1
    largest = int(floor(ln(mpf(top) / scale) * scale))
    largest += 2
    while kernel.exp(kernel.exponent(largest, scale), scale) > top:
        largest -= 1
    smallest = int(floor(-ln(2 * scale) * scale)) + 2
    while kernel.exp(kernel.exponent(smallest, scale), scale) > 0:
        smallest -= 1
    return largest, smallest


def power_limits(kernel, bits, scale):
    """The same for exponents in units of 2^-POWER_BITS."""
    top = (1 << (bits - 1)) - 1
    shift = EXP_BITS - POWER_BITS
    low, high = 0, int(ln(mpf(top) / scale) * 2 ** POWER_BITS) + (1 << 40)
    while low < high:
        middle = (low + high + 1) // 2
        try:
            fits = kernel.exp(middle << shift, scale) <= top
        except AssertionError:
            fits = False
        low, high = (middle, high) if fits else (low, middle - 1)
    largest = low
    low, high = int(-ln(4 * scale) * 2 ** POWER_BITS), 0
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if kernel.exp(middle << shift, scale) == 0 else (low, middle - 1)
    return largest, low


def write(kernel):
    print("namespace DeCA10B.FixedPoint;\n")
    print("/// <summary>The numbers of exp and ln, written by tools/fixed-point/derive.py: what they approximate, and how well, is said there.</summary>")
    print("static class FixedPointCoefficients\n{")
    rows = [("ExpBits", EXP_BITS), ("QuotientBits", QUOTIENT_BITS), ("MantissaBits", MANTISSA_BITS), ("LnBits", LN_BITS), ("PowerBits", POWER_BITS)]
    for name, value in rows:
        print(f"    public const int {name} = {value};")
    print()
    for name, values in [("ExpP", kernel.exp_p), ("ExpQ", kernel.exp_q[:-1]), ("LnN", kernel.ln_n), ("LnD", kernel.ln_d[:-1])]:
        print(f"    public static readonly string[] {name} =\n    [\n" + "".join(f'        "{value}",\n' for value in values) + "    ];\n")
    for name, value in [("Ln2OfExp", kernel.ln2_exp), ("InverseLn2", kernel.inverse_ln2), ("Centre", kernel.centre), ("Ln2OfLn", kernel.ln2_ln)]:
        print(f'    public const string {name} = "{value}";')
    print("\n    /// <summary>Of a format: where the last shift of its exp starts, the offset of its ln, the factor of its log2 times 2^60, the largest and the smallest exponent of exp, then of a power.</summary>")
    print("    public static string[] Of(string format) => format switch\n    {")
    for name, bits, scale in FORMATS:
        values = [shift_of(scale), kernel.offset(scale), kernel.log2_factor(scale), *limits(kernel, bits, scale), *power_limits(kernel, bits, scale)]
        print(f'        "{name}" => [' + ", ".join(f'"{v}"' for v in values) + "],")
    print("        _ => [],\n    };\n}")


def measure(kernel):
    print(f"fit of exp 2^{float(log(kernel.exp_fit, 2)):.1f} relative, of ln 2^{float(log(kernel.ln_fit, 2)):.1f} absolute")
    random.seed(1)
    for name, bits, scale in FORMATS:
        top = (1 << (bits - 1)) - 1
        largest, smallest = limits(kernel, bits, scale)
        worst, relative = mpf(0), mpf(0)
        for _ in range(4000):
            x = random.randint(smallest, largest) if random.random() < 0.5 else random.randint(-5 * scale, 5 * scale)
            true = exp(mpf(x) / scale) * scale
            error = abs(kernel.exp(kernel.exponent(x, scale), scale) - true)
            if true < 2 ** 90:
                worst = max(worst, error)
            relative = max(relative, max(error - 1, mpf(0)) / true)
        off, unit = mpf(0), mpf(0)
        for _ in range(4000):
            x = random.getrandbits(random.randint(1, bits - 1)) or 1
            true = ln(mpf(x) / scale)
            value = kernel.ln(x, scale)
            off = max(off, abs(mpf(value) / 2 ** LN_BITS - true))
            unit = max(unit, abs(((value * scale + (1 << (LN_BITS - 1))) >> LN_BITS) - true * scale))
        print(f"{name}: exp {float(worst):.6f} ulp below 2^90, relative 2^{float(log(relative, 2)) if relative else -999:.1f} above; "
              f"ln 2^{float(log(off, 2)):.1f} absolute, {float(unit):.6f} ulp; ln(1) = {(kernel.ln(scale, scale) * scale + (1 << (LN_BITS - 1))) >> LN_BITS}, exp(0) = {kernel.exp(0, scale) == scale}")


if __name__ == "__main__":
    measure(Kernel()) if "measure" in sys.argv[1:] else write(Kernel())
