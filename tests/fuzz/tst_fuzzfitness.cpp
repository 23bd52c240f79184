// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitnesslines.h"
#include "support/seededrandom.h"

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr const char* pieces[] = {"100", "5", "3",   "62.5", "62,5", "0",    "8",     "99999999999999999999", "x",    "×",   "@",  "*",   "+",   "-",  "−",     ":",     "%",
                                  ".",   ",", "/",   " ",    " ",    "kg",   "lb",    "bw",                   "pc",   "w",   "m",  "km",  "mi",  "s",  "min",   "h",     "reps",
                                  "rpe", "sets", "skip", "amrap", "max", "side", "each", "25:00",             "1:05:00", "'", "\"", ";", "{", "}", "\"rule\":\"linear\"", "\"step\":1e5"};

constexpr const char* lines[] = {"100x5@8",     "3x10 60",  "bw+10x5",      "-20x8",  "20 min",  "5 km 25:00", "w 60x5 *4", "3 sets x10", "8-12",     "AMRAP 30 s",
                                 "5/side",      "135 lb",   "60%",          "RPE 8.5", "BW-20 lb", "5'11.5\"",  "1h30",      "3x400m 1:20", "x6 -2.5", "24kg x 40m",
                                 "{\"rule\":\"double\",\"every\":2}", "1 100; 1.5 97.8"};

class Inputs
{
public:
    explicit Inputs(QRandomGenerator& random) : m_random(random) {}

    QByteArray next()
    {
        QByteArray line(1, char(m_random.bounded(256)));
        switch (m_random.bounded(4)) {
        case 0:
            return line + bytes();
        case 1:
            return line + mutated(oneOf(lines));
        default:
            return line + soup();
        }
    }

private:
    template <size_t Size> QByteArray oneOf(const char* const (&texts)[Size]) { return texts[m_random.bounded(int(Size))]; }

    QByteArray bytes()
    {
        QByteArray line;
        for (int i = m_random.bounded(40); i > 0; --i)
            line += char(m_random.bounded(256));
        return line;
    }
    QByteArray soup()
    {
        QByteArray line;
        for (int i = m_random.bounded(9); i > 0; --i)
            line += oneOf(pieces);
        return line;
    }
    QByteArray mutated(QByteArray line)
    {
        for (int i = m_random.bounded(4); i > 0 && !line.isEmpty(); --i) {
            const int at = m_random.bounded(int(line.size()));
            switch (m_random.bounded(4)) {
            case 0:
                line[at] = char(m_random.bounded(256));
                break;
            case 1:
                line.remove(at, 1 + m_random.bounded(3));
                break;
            case 2:
                line.insert(at, oneOf(pieces));
                break;
            default:
                line += line.mid(at);
            }
        }
        return line;
    }

    QRandomGenerator& m_random;
};
} // namespace

/// What the fuzzer does, for a bounded number of inputs in every run of the tests; ten times as many with TD_LONG.
class TestFuzzFitness : public QObject
{
    Q_OBJECT

private slots:
    void passesKnownLines();
    void readsAnything();
};

/// By every parser, in both units and languages.
void TestFuzzFitness::passesKnownLines()
{
    for (const char* line : lines) {
        for (int choice = 0; choice < 28; ++choice)
            QCOMPARE(fitnessComplaint(QByteArray(1, char(choice)) + line), QString());
    }
    QCOMPARE(fitnessComplaint({}), QString());
}

void TestFuzzFitness::readsAnything()
{
    QRandomGenerator random = seededRandom();
    Inputs inputs(random);
    const int count = qEnvironmentVariableIsSet("TD_LONG") ? 3'000'000 : 300'000;
    for (int i = 0; i < count; ++i) {
        const QByteArray input = inputs.next();
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char*>(input.constData()), size_t(input.size()));
    }
}

} // namespace td

QTEST_GUILESS_MAIN(td::TestFuzzFitness)
#include "tst_fuzzfitness.moc"
