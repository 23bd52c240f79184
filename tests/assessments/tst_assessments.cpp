// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/clientfiles.h"
#include "assessments/goals.h"
#include "assessments/measurements.h"
#include "assessments/progressphotos.h"
#include "clients/clients.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kg = 10'000'000'000;
const QDate today(2026, 6, 1);

QByteArray picture(int width, int height, const char* format, const QString& secret = {})
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    if (!secret.isEmpty())
        image.setText(u"Description"_s, secret);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}
} // namespace

class TestAssessments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<ScratchStudio>();
        TD_VERIFY(m_studio->ready());
        TD_VERIFY(m_studio->signInAs(m_studio->trainerActor()));
        Client client;
        client.firstName = u"Ana"_s;
        client.lastName = u"Ruiz"_s;
        const auto id = Clients(db()).add(client);
        TD_VERIFY(id);
        m_ana = *id;
    }
    void cleanup() { m_studio.reset(); }

    void aDayIsOneChangeSet()
    {
        Measurements measurements(db());
        const auto ids = measurements.add(m_ana, today, {{u"weight"_s, 80 * kg}, {u"waist"_s, 850'000}, {u"body_fat"_s, 18'000, u"navy"_s}});
        TD_VERIFY(ids);
        QCOMPARE(ids->size(), 3);
        QCOMPARE(measurements.find(ids->last())->method, u"navy"_s);
        QCOMPARE(measurements.find(ids->last())->trainer, m_studio->trainer);
        TD_VERIFY(Undo(db()).undo());
        QVERIFY(measurements.history(m_ana)->isEmpty());
        TD_VERIFY(Undo(db()).redo());
        QCOMPARE(measurements.history(m_ana)->size(), 3);
    }

    void oneWrongValueKeepsTheDayOut()
    {
        Measurements measurements(db());
        const auto reason = [&](QDate day, const QList<MeasuredValue>& values) {
            const auto added = measurements.add(m_ana, day, values);
            return added ? QString() : added.error().reason + u' ' + added.error().field;
        };
        QCOMPARE(reason(today, {{u"weight"_s, 80 * kg}, {u"waist"_s, 1}}), u"measurement.range waist"_s);
        QCOMPARE(reason(today, {{u"charm"_s, 1}}), u"measurement.kind kind"_s);
        QCOMPARE(reason(today.addDays(1), {{u"weight"_s, 80 * kg}}), u"measurement.future day"_s);
        QCOMPARE(reason({}, {{u"weight"_s, 80 * kg}}), u"time.range day"_s);
        QCOMPARE(reason(today, {}), u"measurement.nothing values"_s);
        QVERIFY(measurements.history(m_ana)->isEmpty());
    }

    void historyAndLatest()
    {
        Measurements measurements(db());
        for (int month = 1; month <= 5; ++month)
            TD_VERIFY(measurements.add(m_ana, QDate(2026, month, 1), {{u"weight"_s, (90 - month) * kg}, {u"waist"_s, 900'000}}));
        const auto weights = measurements.history(m_ana, u"weight"_s, QDate(2026, 2, 1), QDate(2026, 4, 1));
        QCOMPARE(weights->size(), 3);
        QCOMPARE(weights->first().value, 88 * kg);
        QCOMPARE(measurements.latest(m_ana)->value(u"weight"_s).value, 85 * kg);
        QCOMPARE(measurements.latest(m_ana, QDate(2026, 2, 15))->value(u"weight"_s).value, 88 * kg);
        QCOMPARE(measurements.latest(m_ana)->size(), 2);
    }

    void changeAndRemove()
    {
        Measurements measurements(db());
        const MeasurementId id = measurements.add(m_ana, today, {{u"weight"_s, 80 * kg}})->first();
        Measurement one = *measurements.find(id);
        const Measurement stale = one;
        one.value = 81 * kg;
        one.day = today.addDays(-2);
        TD_VERIFY(measurements.change(one));
        QCOMPARE(measurements.find(id)->value, 81 * kg);
        QCOMPARE(measurements.change(stale).error().reason, u"row.stale"_s);
        one.value = 1;
        QCOMPARE(measurements.change(one).error().reason, u"measurement.range"_s);
        TD_VERIFY(measurements.remove(id));
        QCOMPARE(measurements.find(id).error().reason, u"row.not-found"_s);
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(measurements.find(id)->day, today.addDays(-2));
    }

    void othersSeeNothing()
    {
        const MeasurementId id = Measurements(db()).add(m_ana, today, {{u"weight"_s, 80 * kg}})->first();
        TD_VERIFY(m_studio->signInAs(m_studio->otherTrainerActor()));
        QCOMPARE(Measurements(db()).history(m_ana).error().reason, u"row.not-found"_s);
        QCOMPARE(Measurements(db()).remove(id).error().reason, u"row.not-found"_s);
        QCOMPARE(ProgressPhotos(db()).list(m_ana).error().reason, u"row.not-found"_s);
        QCOMPARE(ClientFiles(db()).add(m_ana, u"a.txt"_s, "x").error().reason, u"row.not-found"_s);
        TD_VERIFY(m_studio->signInAs(m_studio->desk()));
        QCOMPARE(Measurements(db()).history(m_ana).error().reason, u"rule.forbidden"_s);
        QCOMPARE(Goals(db()).list(m_ana, true).error().reason, u"rule.forbidden"_s);
        QCOMPARE(ClientFiles(db()).list(m_ana).error().reason, u"rule.forbidden"_s);
    }

    void percentOfAGoal_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("target");
        QTest::addColumn<qint64>("current");
        QTest::addColumn<int>("percent");
        QTest::newRow("up, half") << 60LL << 80LL << 70LL << 50;
        QTest::newRow("down, half") << 90LL << 80LL << 85LL << 50;
        QTest::newRow("there") << 90LL << 80LL << 80LL << 100;
        QTest::newRow("beyond") << 90LL << 80LL << 70LL << 100;
        QTest::newRow("the wrong way") << 90LL << 80LL << 95LL << 0;
        QTest::newRow("almost there is not there") << 0LL << 1000LL << 999LL << 99;
        QTest::newRow("masses") << 900 * kg << 800 * kg << 800 * kg + 1 << 99;
    }
    void percentOfAGoal()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, target);
        QFETCH(qint64, current);
        QFETCH(int, percent);
        QCOMPARE(goalPercent(start, target, current), percent);
    }

    void aGoalFollowsWhatIsMeasured()
    {
        Measurements measurements(db());
        Goals goals(db());
        TD_VERIFY(measurements.add(m_ana, today.addDays(-30), {{u"weight"_s, 90 * kg}}));
        Goal goal;
        goal.client = m_ana;
        goal.title = u"Lighter for the summer"_s;
        goal.metric = u"weight"_s;
        goal.target = 80 * kg;
        goal.targetDay = today.addDays(60);
        const auto id = goals.add(goal);
        TD_VERIFY(id);
        QCOMPARE(goals.find(*id)->start, 90 * kg);
        QCOMPARE(goals.list(m_ana, false)->first().percent, 0);
        TD_VERIFY(measurements.add(m_ana, today, {{u"weight"_s, 84 * kg}}));
        QCOMPARE(goals.list(m_ana, false)->first().percent, 60);
        QVERIFY(!goals.list(m_ana, false)->first().isMet());
        TD_VERIFY(goals.close(*id, GoalStatus::Reached));
        QVERIFY(goals.list(m_ana, false)->isEmpty());
        QCOMPARE(goals.list(m_ana, true)->first().goal.closedOn, today);
        QCOMPARE(goals.close(*id, GoalStatus::Dropped).error().reason, u"goal.closed"_s);
        QCOMPARE(goals.save(*goals.find(*id)).error().reason, u"goal.closed"_s);
        TD_VERIFY(goals.reopen(*id));
        QCOMPARE(goals.list(m_ana, false)->size(), 1);
    }

    void aGoalOfStrengthAsksForTheEstimate()
    {
        const ExerciseId squat = m_studio->ids.make<ExerciseId>();
        Goals goals(db(), [&](const ClientId&, const ExerciseId& exercise) { return exercise == squat ? std::optional(100 * kg) : std::nullopt; });
        Goal goal;
        goal.client = m_ana;
        goal.title = u"Squat"_s;
        goal.metric = QLatin1String(Goal::oneRepMax);
        goal.target = 120 * kg;
        QCOMPARE(goals.add(goal).error().reason, u"goal.metric"_s);
        goal.exercise = squat;
        goal.start = 80 * kg;
        TD_VERIFY(goals.add(goal));
        QCOMPARE(goals.list(m_ana, false)->first().percent, 50);
    }

    void goalsAreChecked()
    {
        Goals goals(db());
        Goal goal;
        goal.client = m_ana;
        QCOMPARE(goals.add(goal).error().reason, u"text.empty"_s);
        goal.title = u"Feel better"_s;
        TD_VERIFY(goals.add(goal));
        QVERIFY(!goals.list(m_ana, false)->first().percent);
        goal.metric = u"weight"_s;
        QCOMPARE(goals.add(goal).error().reason, u"goal.no-target"_s);
        goal.target = 1;
        QCOMPARE(goals.add(goal).error().reason, u"measurement.range"_s);
        goal.start = goal.target = 80 * kg;
        QCOMPARE(goals.add(goal).error().reason, u"goal.same-target"_s);
        goal.metric = u"charm"_s;
        goal.start = 1;
        QCOMPARE(goals.add(goal).error().reason, u"goal.metric"_s);
        goal.metric.clear();
        goal.targetDay = today.addDays(-1);
        QCOMPARE(goals.add(goal).error().reason, u"goal.target-day"_s);
    }

    void whatIsDueFirstComesFirst()
    {
        Goals goals(db());
        for (const int days : {0, 90, 30}) {
            Goal goal;
            goal.client = m_ana;
            goal.title = QString::number(days);
            goal.targetDay = days == 0 ? QDate() : today.addDays(days);
            TD_VERIFY(goals.add(goal));
        }
        QStringList titles;
        const auto list = goals.list(m_ana, true);
        for (const GoalProgress& one : *list)
            titles.append(one.goal.title);
        QCOMPARE(titles, (QStringList{u"30"_s, u"90"_s, u"0"_s}));
    }

    void photosAreMadeSmallAndBare()
    {
        ProgressPhotos photos(db());
        const QByteArray png = picture(4000, 3000, "PNG", u"taken at home"_s);
        QVERIFY(png.contains("taken at home"));
        const auto id = photos.add(m_ana, today, PhotoPose::Side, png, u"after 8 weeks"_s);
        TD_VERIFY(id);
        const QByteArray stored = *photos.image(*id);
        QVERIFY(stored.startsWith("\xFF\xD8\xFF"));
        QVERIFY(!stored.contains("taken at home") && !stored.contains("Exif"));
        const QImage image = QImage::fromData(stored);
        QCOMPARE(image.size(), QSize(1600, 1200));
        QVERIFY(qRed(image.pixel(5, 5)) > 250); // what was transparent is white
        QCOMPARE(photos.list(m_ana)->first().pose, PhotoPose::Side);
        TD_VERIFY(photos.remove(*id));
        QVERIFY(photos.list(m_ana)->isEmpty());
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(*photos.image(*id), stored);
    }

    void cameraDataIsDropped()
    {
        QByteArray jpeg = picture(40, 20, "JPEG");
        // An APP1 block with the place where it was taken, right after the start.
        jpeg.insert(2, QByteArray("\xFF\xE1\x00\x0F", 4) + "GPS 43.6, -79");
        const auto stored = preparedPhoto(jpeg);
        TD_VERIFY(stored);
        QVERIFY(!stored->contains("GPS"));
        QCOMPARE(QImage::fromData(*stored).size(), QSize(40, 20));
    }

    void photosThatAreNone()
    {
        QCOMPARE(preparedPhoto("GIF89a").error().reason, u"photo.format"_s);
        QCOMPARE(preparedPhoto({}).error().reason, u"photo.format"_s);
        QCOMPARE(preparedPhoto(picture(40, 20, "PNG").left(60)).error().reason, u"photo.format"_s);
        QCOMPARE(ProgressPhotos(db()).add(m_ana, today.addDays(1), PhotoPose::Front, picture(4, 4, "PNG")).error().reason, u"measurement.future"_s);
    }

    void filesComeBackAsTheyWere()
    {
        ClientFiles files(db());
        QByteArray content;
        for (int i = 0; i < 100'000; ++i)
            content.append(char(i * 7));
        const auto id = files.add(m_ana, u"../../letters/Doctor's letter.pdf"_s, content, u"about the knee"_s);
        TD_VERIFY(id);
        const ClientFile file = *files.find(*id);
        QCOMPARE(file.name, u"Doctor's letter.pdf"_s);
        QCOMPARE(file.size, 100'000);
        QCOMPARE(file.addedOn, today);
        QCOMPARE(*files.content(*id), content);
        ClientFile renamed = file;
        renamed.name = u"C:\\temp\\Letter.pdf"_s;
        TD_VERIFY(files.change(renamed));
        QCOMPARE(files.find(*id)->name, u"Letter.pdf"_s);
        TD_VERIFY(files.remove(*id));
        QVERIFY(files.list(m_ana)->isEmpty());
        TD_VERIFY(Undo(db()).undo());
        QCOMPARE(*files.content(*id), content);
    }

    void filesThatAreNotTaken()
    {
        ClientFiles files(db());
        QCOMPARE(files.add(m_ana, u"empty.txt"_s, {}).error().reason, u"file.empty"_s);
        QCOMPARE(files.add(m_ana, u"folder/"_s, "x").error().reason, u"text.empty"_s);
        QTemporaryDir folder;
        QFile large(folder.filePath(u"large.bin"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(ClientFiles::largest + 1));
        large.close();
        const auto refused = files.addFromDisk(m_ana, large.fileName());
        QCOMPARE(refused.error().reason, u"file.too-large"_s);
        QCOMPARE(refused.error().args, QStringList{QString::number(ClientFiles::largest)});
        QCOMPARE(files.addFromDisk(m_ana, folder.path()).error().reason, u"file.unreadable"_s);
        QVERIFY(large.resize(ClientFiles::largest));
        TD_VERIFY(files.addFromDisk(m_ana, large.fileName()));
        QCOMPARE(files.list(m_ana)->first().size, ClientFiles::largest);
    }

private:
    Database& db() { return m_studio->db(); }

    std::unique_ptr<ScratchStudio> m_studio;
    ClientId m_ana;
};

QTEST_GUILESS_MAIN(TestAssessments)
#include "tst_assessments.moc"
