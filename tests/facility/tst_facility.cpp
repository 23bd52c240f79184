// SPDX-License-Identifier: GPL-3.0-or-later
#include "facility/facility.h"
#include "facility/studioday.h"
#include "support/scratchstudio.h"

using namespace Qt::StringLiterals;
using namespace td;
using namespace td::test;

class TestFacility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisationKeepsEveryField();
    void organisationRefusesBadValues_data();
    void organisationRefusesBadValues();
    void staleOrganisationIsRefused();
    void onlyOneHeadquarters();
    void locationsFormNoCycle();
    void archiveRefusesWhatIsInUse();
    void roomsOfOneLocation();
    void staffReadsAndDoesNotWrite();
};

void TestFacility::organisationKeepsEveryField()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    auto read = facility.organisation();
    TD_VERIFY(read);
    Organisation o = *read;
    o.name = u"  Studio   Éclair "_s;
    o.legalName = u"Éclair Inc."_s;
    o.country = u"us"_s;
    o.region = u"NY"_s;
    o.zone = "America/New_York";
    o.currency = u"usd"_s;
    o.street = u"1 Main St"_s;
    o.city = u"Albany"_s;
    o.postalCode = u"12207"_s;
    o.phone = u"555"_s;
    o.email = u"hello@eclair.test"_s;
    o.website = u"https://eclair.test"_s;
    o.taxRegistered = true;
    o.taxNumber = u"123"_s;
    o.language = u"fr"_s;
    o.weekStart = 7;
    o.paper = u"A4"_s;
    o.opensMinute = 300;
    o.closesMinute = 1440;
    o.slotMinutes = 5;
    o.closeOnHolidays = false;
    o.autolockMinutes = 9;
    TD_VERIFY(facility.saveOrganisation(o));
    o.name = u"Studio Éclair"_s;
    o.country = u"US"_s;
    o.currency = u"USD"_s;
    ++o.version;
    const auto saved = facility.organisation();
    TD_VERIFY(saved);
    QVERIFY(*saved == o);
    QCOMPARE(*studioZone(studio.db()), QByteArray("America/New_York"));
}

void TestFacility::organisationRefusesBadValues_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : {"name", "country", "currency", "zone", "email", "week_start", "opens_min", "closes_min", "slot_min",
                              "paper", "language", "autolock_min"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestFacility::organisationRefusesBadValues()
{
    QFETCH(QString, field);
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    Organisation o = *facility.organisation();
    const QHash<QString, std::function<void()>> spoil{
        {u"name"_s, [&] { o.name = QString(10'000, u'x'); }}, {u"country"_s, [&] { o.country = u"CAN"_s; }},
        {u"currency"_s, [&] { o.currency = u"$"_s; }},        {u"zone"_s, [&] { o.zone = "Mars/Olympus"; }},
        {u"email"_s, [&] { o.email = u"nobody"_s; }},         {u"week_start"_s, [&] { o.weekStart = 8; }},
        {u"opens_min"_s, [&] { o.opensMinute = -1; }},        {u"closes_min"_s, [&] { o.closesMinute = o.opensMinute; }},
        {u"slot_min"_s, [&] { o.slotMinutes = 12; }},         {u"paper"_s, [&] { o.paper = u"A5"_s; }},
        {u"language"_s, [&] { o.language = u"de"_s; }},       {u"autolock_min"_s, [&] { o.autolockMinutes = 0; }}};
    spoil[field]();
    const auto result = facility.saveOrganisation(o);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().field, field);
}

void TestFacility::staleOrganisationIsRefused()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    Organisation mine = *facility.organisation();
    Organisation theirs = mine;
    theirs.city = u"Ottawa"_s;
    TD_VERIFY(facility.saveOrganisation(theirs));
    mine.city = u"Toronto"_s;
    const auto result = facility.saveOrganisation(mine);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Stale);
    QCOMPARE(facility.organisation()->city, u"Ottawa"_s);
}

void TestFacility::onlyOneHeadquarters()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    Location second;
    second.name = u"East"_s;
    second.zone = "America/Toronto";
    second.isHeadquarters = true;
    const auto id = facility.addLocation(second);
    TD_VERIFY(id);
    const auto list = facility.locations();
    TD_VERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, *id);
    QVERIFY(list->at(0).isHeadquarters);
    QVERIFY(!list->at(1).isHeadquarters);
}

void TestFacility::locationsFormNoCycle()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    Location child;
    child.name = u"Annex"_s;
    child.zone = "America/Toronto";
    child.parent = studio.location;
    const auto id = facility.addLocation(child);
    TD_VERIFY(id);
    Location main = *facility.findLocation(studio.location);
    main.parent = *id;
    const auto result = facility.saveLocation(main);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, u"facility.location-cycle"_s);
}

void TestFacility::archiveRefusesWhatIsInUse()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    QCOMPARE(facility.archiveLocation(studio.location).error().reason, u"facility.headquarters"_s);
    Location other;
    other.name = u"East"_s;
    other.zone = "America/Toronto";
    const LocationId id = *facility.addLocation(other);
    Room room;
    room.location = id;
    room.name = u"Hall"_s;
    const RoomId hall = *facility.addRoom(room);
    QCOMPARE(facility.archiveLocation(id).error().reason, u"facility.has-rooms"_s);
    const qint64 start = studio.clock.now() + 86'400;
    TD_VERIFY(studio.db().change("book", {}, [&] {
        return studio.db().exec("INSERT INTO appointments (id, trainer_id, class_type_id, day, start_min, duration_min, zone, "
                                "starts_at, ends_at, capacity, room_id) VALUES (?, ?, ?, '2026-06-02', 480, 60, "
                                "'America/Toronto', ?, ?, 1, ?)",
                                studio.ids.make<AppointmentId>(), studio.trainer, studio.personal, start, start + 3600, hall);
    }));
    const auto refused = facility.archiveRoom(hall);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"facility.has-bookings"_s);
    QCOMPARE(refused.error().args, QStringList{u"1"_s});
    studio.clock.advance(3 * 86'400'000);
    TD_VERIFY(facility.archiveRoom(hall));
    TD_VERIFY(facility.archiveLocation(id));
    QCOMPARE(facility.findRoom(hall).error().kind, ErrorKind::NotFound);
    QCOMPARE(facility.locations()->size(), 1);
}

void TestFacility::roomsOfOneLocation()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    Facility facility(studio.db());
    Room room = *facility.findRoom(studio.room);
    room.name = u"Blue room"_s;
    room.capacity = 12;
    room.concurrent = 2;
    room.closed = true;
    room.position = 4;
    TD_VERIFY(facility.saveRoom(room));
    ++room.version;
    QVERIFY(facility.rooms(studio.location)->at(0) == room);
    QCOMPARE(facility.rooms(studio.ids.make<LocationId>())->size(), 0);
    room.capacity = 0;
    QCOMPARE(facility.saveRoom(room).error().field, u"capacity"_s);
    room.capacity = 1;
    room.version = 1;
    QCOMPARE(facility.saveRoom(room).error().kind, ErrorKind::Stale);
}

void TestFacility::staffReadsAndDoesNotWrite()
{
    ScratchStudio studio;
    TD_VERIFY(studio.ready());
    for (const Actor& actor : {studio.desk(), studio.trainerActor()}) {
        TD_VERIFY(studio.signInAs(actor));
        Facility facility(studio.db());
        Organisation o = *facility.organisation();
        o.city = u"Elsewhere"_s;
        QCOMPARE(facility.saveOrganisation(o).error().kind, ErrorKind::Forbidden);
        Room room = facility.rooms()->at(0);
        QCOMPARE(facility.saveRoom(room).error().kind, ErrorKind::Forbidden);
        QCOMPARE(facility.addRoom(room).error().kind, ErrorKind::Forbidden);
        QCOMPARE(facility.archiveRoom(room.id).error().kind, ErrorKind::Forbidden);
    }
}

QTEST_GUILESS_MAIN(TestFacility)
#include "tst_facility.moc"
