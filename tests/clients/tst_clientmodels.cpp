// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "clients/clienttablemodel.h"
#include "clients/savedfilters.h"
#include "clients/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

class TestClientModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filterRules_data();
    void filterRules();
    void birthdays_data();
    void birthdays();
    void filtersSurviveJson();
    void savedFilters();
    void tableSortsOnValues();
    void tableKeepsSelectionAndFilter();
    void everyColumnShows();
    void timelineShowsSentences();
};

namespace
{

constexpr Instant now = 1'780'315'200; // 2026-06-01 12:00 UTC
constexpr Instant dayLength = 86'400;
const FilterMoment moment{now, QDate(2026, 6, 1)};

ClientId idOf(unsigned char number)
{
    RawId raw{};
    raw[15] = number;
    return ClientId(raw);
}

ClientRow baseRow()
{
    ClientRow row;
    row.id = idOf(1);
    row.name = u"Ada Byron"_s;
    row.sortName = u"Byron, Ada"_s;
    row.phone = u"(416) 555-0101"_s;
    row.tags = {u"Rehab"_s};
    row.joinedOn = QDate(2025, 1, 1);
    row.birthday = QDate(1990, 6, 3);
    row.trainer = TrainerId(idOf(9).raw());
    row.lastSession = now - 30 * dayLength;
    return row;
}

QStringList shown(const ClientTableModel& model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names << model.row(i).name;
    return names;
}

} // namespace

void TestClientModels::filterRules_data()
{
    QTest::addColumn<ClientFilter>("filter");
    QTest::addColumn<ClientRow>("row");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* name, auto setFilter, auto setRow, bool expected) {
        ClientFilter filter;
        ClientRow client = baseRow();
        setFilter(filter);
        setRow(client);
        QTest::newRow(name) << filter << client << expected;
    };
    const auto same = [](ClientRow&) {};
    const auto lapsing = [](ClientFilter& f) { f.lapsingDays = 30; };
    row("empty lets all through", [](ClientFilter&) {}, same, true);
    row("status", [](ClientFilter& f) { f.statuses = {ClientStatus::Lead}; }, same, false);
    row("tag in another case", [](ClientFilter& f) { f.tag = u"REHAB"_s; }, same, true);
    row("part of a tag", [](ClientFilter& f) { f.tag = u"reh"_s; }, same, false);
    row("trainer", [](ClientFilter& f) { f.trainer = TrainerId(idOf(8).raw()); }, same, false);
    row("without trainer", [](ClientFilter& f) { f.withoutTrainer = true; }, [](ClientRow& r) { r.trainer = {}; }, true);
    row("lapsing on the day", lapsing, same, true);
    row("not yet lapsing", lapsing, [](ClientRow& r) { ++*r.lastSession; }, false);
    row("booked again", lapsing, [](ClientRow& r) { r.nextSession = now + 1; }, false);
    row("paused does not lapse", lapsing, [](ClientRow& r) { r.status = ClientStatus::Paused; }, false);
    row("never came", lapsing, [](ClientRow& r) { r.lastSession.reset(); }, true);
    row("joined lately", lapsing,
        [](ClientRow& r) { r.lastSession.reset(); r.joinedOn = QDate(2026, 5, 31); }, false);
    row("no upcoming", [](ClientFilter& f) { f.withoutUpcoming = true; }, [](ClientRow& r) { r.nextSession = now + 1; }, false);
    row("birthday in two days", [](ClientFilter& f) { f.birthdayWithinDays = 3; }, same, true);
    row("birthday too far", [](ClientFilter& f) { f.birthdayWithinDays = 2; }, same, false);
    row("no birthday", [](ClientFilter& f) { f.birthdayWithinDays = 3000; }, [](ClientRow& r) { r.birthday = {}; }, false);
    row("alert", [](ClientFilter& f) { f.withAlert = true; }, [](ClientRow& r) { r.hasHealthAlert = true; }, true);
    row("no alert", [](ClientFilter& f) { f.withAlert = true; }, same, false);
    row("text in any order", [](ClientFilter& f) { f.text = u"byr ÁDA 5550101"_s; }, same, true);
    row("text elsewhere", [](ClientFilter& f) { f.text = u"ada zoe"_s; }, same, false);
}

void TestClientModels::filterRules()
{
    QFETCH(ClientFilter, filter);
    QFETCH(ClientRow, row);
    QFETCH(bool, expected);
    QCOMPARE(matches(filter, row, moment), expected);
}

void TestClientModels::birthdays_data()
{
    QTest::addColumn<QDate>("birthday");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("days");
    QTest::newRow("today") << QDate(1990, 6, 1) << QDate(2026, 6, 1) << 0;
    QTest::newRow("yesterday") << QDate(1990, 5, 31) << QDate(2026, 6, 1) << 364;
    QTest::newRow("over the year") << QDate(1990, 1, 1) << QDate(2026, 12, 31) << 1;
    QTest::newRow("leap day, common year") << QDate(1992, 2, 29) << QDate(2026, 2, 28) << 0;
    QTest::newRow("leap day, leap year") << QDate(1992, 2, 29) << QDate(2028, 2, 28) << 1;
    QTest::newRow("none") << QDate() << QDate(2026, 6, 1) << -1;
}

void TestClientModels::birthdays()
{
    QFETCH(QDate, birthday);
    QFETCH(QDate, today);
    QFETCH(int, days);
    QCOMPARE(daysToBirthday(birthday, today), days);
}

void TestClientModels::filtersSurviveJson()
{
    ClientFilter filter;
    QVERIFY(toJson(filter).isEmpty());
    filter.statuses = {ClientStatus::Active, ClientStatus::Lead};
    filter.tag = u"vip"_s;
    filter.trainer = TrainerId(idOf(3).raw());
    filter.withoutTrainer = true;
    filter.lapsingDays = 21;
    filter.withoutUpcoming = true;
    filter.birthdayWithinDays = 7;
    filter.withAlert = true;
    filter.text = u"é"_s;
    QVERIFY(clientFilterFromJson(toJson(filter)) == filter);
    const QJsonObject broken{{u"statuses"_s, 5}, {u"lapsingDays"_s, -4}, {u"trainer"_s, u"x"_s}, {u"more"_s, true}};
    QVERIFY(clientFilterFromJson(broken) == ClientFilter());
}

void TestClientModels::savedFilters()
{
    QString stored;
    SavedFilters saved([&](const QString&) -> Result<QString> { return stored; },
                       [&](const QString&, const QString& value) -> Result<void> {
                           stored = value;
                           return {};
                       });
    QCOMPARE(saved.all()->size(), 0);
    ClientFilter filter;
    filter.lapsingDays = 14;
    TD_VERIFY(saved.save({u" Lapsing "_s, filter}));
    filter.lapsingDays = 28;
    TD_VERIFY(saved.save({u"lapsing"_s, filter}));
    QCOMPARE(saved.all()->size(), 1);
    QCOMPARE(saved.all()->at(0).filter.lapsingDays, 28);
    QCOMPARE(saved.save({u" "_s, filter}).error().reason, u"text.empty"_s);
    for (int i = 0; i < 49; ++i)
        TD_VERIFY(saved.save({QString::number(i), filter}));
    QCOMPARE(saved.save({u"too many"_s, filter}).error().reason, u"filter.too-many"_s);
    TD_VERIFY(saved.remove(u"LAPSING"_s));
    QCOMPARE(saved.all()->size(), 49);
    stored = u"not json"_s;
    QCOMPARE(saved.all()->size(), 0);
}

void TestClientModels::tableSortsOnValues()
{
    ClientTableModel model("America/Toronto");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ClientRow> rows;
    const int done[] = {9, 100, 20};
    for (unsigned char i = 0; i < 3; ++i) {
        ClientRow row = baseRow();
        row.id = idOf(i + 1);
        row.name = QString(QChar(u'C' - i));
        row.sortName = row.name;
        row.sessionsDone = done[i];
        row.nextSession = i == 1 ? std::nullopt : std::optional<Instant>(now + i * dayLength);
        rows << row;
    }
    model.setRows(rows, moment);
    QCOMPARE(shown(model), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    model.sort(ClientTableModel::SessionsDone);
    QCOMPARE(shown(model), (QStringList{u"C"_s, u"A"_s, u"B"_s})); // 9, 20, 100: numbers, not digits
    model.sort(ClientTableModel::NextSession, Qt::DescendingOrder);
    QCOMPARE(shown(model), (QStringList{u"A"_s, u"C"_s, u"B"_s})); // without a session last
    model.sort(ClientTableModel::NextSession, Qt::AscendingOrder);
    QCOMPARE(shown(model), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
}

void TestClientModels::tableKeepsSelectionAndFilter()
{
    ClientTableModel model("America/Toronto");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ClientRow ada = baseRow();
    ClientRow bea = baseRow();
    bea.id = idOf(2);
    bea.name = u"Bea Cole"_s;
    bea.sortName = u"Cole, Bea"_s;
    bea.status = ClientStatus::Lead;
    model.setRows({ada, bea}, moment);
    const QPersistentModelIndex selected = model.index(1, ClientTableModel::Name);
    model.sort(ClientTableModel::Name, Qt::DescendingOrder);
    QCOMPARE(selected.row(), 0);
    QCOMPARE(selected.data(ClientTableModel::IdRole).toString(), bea.id.toString());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ada.sessionsDone = 5;
    model.setRows({ada, bea}, moment); // same people, same order
    QCOMPARE(reset.size(), 0);
    QVERIFY(selected.isValid());
    ClientFilter filter;
    filter.statuses = {ClientStatus::Active};
    model.setFilter(filter);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(shown(model), QStringList{u"Ada Byron"_s});
    QCOMPARE(model.totalCount(), 2);
    QCOMPARE(model.rowOf(bea.id), -1);
    QCOMPARE(model.rowOf(ada.id), 0);
    model.setRows({}, moment);
    QCOMPARE(model.rowCount(), 0);
}

void TestClientModels::everyColumnShows()
{
    ClientTableModel model("America/Toronto");
    ClientRow row = baseRow();
    row.preferredName = u"Addie"_s;
    row.email = u"a@x.test"_s;
    row.trainerName = u"Tess"_s;
    row.nextSession = now;
    model.setOwing({{row.id, 8'500}}, u"CAD"_s);
    model.setRows({row}, moment);
    for (int column = 0; column < ClientTableModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.index(0, column).data().toString().isEmpty());
        QVERIFY(model.index(0, column).data(ClientTableModel::ValueRole).isValid());
    }
    const QString next = QLocale().toString(QDateTime(QDate(2026, 6, 1), QTime(8, 0)), QLocale::ShortFormat);
    QCOMPARE(model.index(0, ClientTableModel::NextSession).data().toString(), next); // studio's wall clock
    QCOMPARE(model.index(0, ClientTableModel::Status).data().toString(), u"Active"_s);
}

void TestClientModels::timelineShowsSentences()
{
    TimelineModel model("America/Toronto");
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<TimelineEntry> entries;
    for (int kind = int(TimelineKind::Session); kind <= int(TimelineKind::MergedInto); ++kind) {
        TimelineEntry entry;
        entry.kind = TimelineKind(kind);
        entry.at = now - kind;
        entries << entry;
        entry.subject = u"Name %1"_s;
        entry.detail = u"read"_s;
        entries << entry;
    }
    for (int outcome = 0; outcome <= int(SessionOutcome::LateCancelled); ++outcome) {
        TimelineEntry entry;
        entry.outcome = SessionOutcome(outcome);
        entry.subject = u"Pilates"_s;
        entries << entry;
    }
    model.setEntries(entries.mid(0, 5));
    model.append(entries.mid(5));
    model.append({});
    QCOMPARE(model.rowCount(), int(entries.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString what = model.index(row, TimelineModel::What).data().toString();
        QVERIFY2(!what.isEmpty(), qPrintable(QString::number(int(model.entry(row).kind))));
        if (model.entry(row).subject.isEmpty())
            QVERIFY2(!what.contains(u'%'), qPrintable(what));
    }
    QCOMPARE(model.index(model.rowCount() - 1, TimelineModel::What).data().toString(), u"Pilates was cancelled late."_s);
    QCOMPARE(model.index(0, TimelineModel::When).data(TimelineModel::ValueRole).toLongLong(), now);
}

QTEST_GUILESS_MAIN(TestClientModels)
#include "tst_clientmodels.moc"
