// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedstudio.h"

using namespace td;
using namespace td::test;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_studio = std::make_unique<BookedStudio>();
        TD_VERIFY(m_studio->prepare());
    }
    void cleanup() { m_studio.reset(); }

    void classTypesComeBackAsTheyWent()
    {
        ClassType type;
        type.name = u"  Trial  hour "_s;
        type.category = ClassCategory::Trial;
        type.durationMin = 45;
        type.rateMinor = 2000;
        type.colour = 11;
        type.waitlistMode = WaitlistMode::Confirm;
        type.position = -1;
        const auto added = catalogue().addClassType(type);
        TD_VERIFY(added);
        QCOMPARE(added->name, u"Trial hour"_s);
        QCOMPARE(*catalogue().classType(added->id), *added);
        QCOMPARE(catalogue().classTypes()->first().id, added->id);
        TD_VERIFY(catalogue().archiveClassType(added->id));
        QCOMPARE(catalogue().classTypes()->size(), 2);
        QCOMPARE(catalogue().classTypes(true)->size(), 3);
        auto request = m_studio->request(QDate(2026, 6, 2), 540);
        request.classType = added->id;
        TD_REFUSED(m_studio->booking().book(request), ErrorKind::Refused, "booking.archived-type");
        TD_REFUSED(catalogue().changeClassType(*added), ErrorKind::Stale, "row.stale");
        TD_VERIFY(catalogue().removeClassType(added->id));
        TD_REFUSED(catalogue().classType(added->id), ErrorKind::NotFound, "row.not-found");
    }

    void badClassTypesNameTheirField_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field : {"name", "duration_min", "capacity", "rate_minor", "colour", "waitlist_hours", "trainer", "room", "policy"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void badClassTypesNameTheirField()
    {
        QFETCH(QString, field);
        ClassType type;
        type.name = field == u"name"_s ? QString(101, u'x') : u"Fine"_s;
        type.durationMin = field == u"duration_min"_s ? 0 : 60;
        type.capacity = field == u"capacity"_s ? 0 : 1;
        type.rateMinor = field == u"rate_minor"_s ? -1 : 0;
        type.colour = field == u"colour"_s ? 12 : 0;
        type.waitlistHours = field == u"waitlist_hours"_s ? 169 : 4;
        if (field == u"trainer"_s)
            type.trainer = TrainerId(m_studio->studio.ids.next());
        if (field == u"room"_s)
            type.room = RoomId(m_studio->studio.ids.next());
        if (field == u"policy"_s)
            type.policy = PolicyId(m_studio->studio.ids.next());
        const auto added = catalogue().addClassType(type);
        QVERIFY(!added);
        QCOMPARE(added.error().field, field);
        QCOMPARE(catalogue().classTypes(true)->size(), 2);
    }

    void whatIsBookedIsNotRemoved()
    {
        TD_VERIFY(m_studio->booking().book(m_studio->request(QDate(2026, 6, 2), 540)));
        TD_REFUSED(catalogue().removeClassType(m_studio->studio.personal), ErrorKind::Refused, "class-type.in-use");
    }

    void oneTypeOfOneTrainer()
    {
        ClassType type = *catalogue().classType(m_studio->studio.personal);
        type.trainer = m_studio->studio.otherTrainer;
        TD_VERIFY(catalogue().changeClassType(type));
        TD_REFUSED(m_studio->booking().book(m_studio->request(QDate(2026, 6, 2), 540)), ErrorKind::Invalid, "booking.wrong-trainer");
    }

    void thereIsOneDefaultPolicy()
    {
        Policy policy;
        policy.name = u"Gentle"_s;
        policy.terms = {120, 0, false, 1000, true, 1, 30};
        policy.isDefault = true;
        const auto added = catalogue().addPolicy(policy);
        TD_VERIFY(added);
        QCOMPARE(*catalogue().policy(added->id), *added);
        QCOMPARE(catalogue().policies()->first().id, added->id);
        QCOMPARE(m_studio->count("SELECT count(*) FROM policies WHERE is_default = 1"), 1);
        TD_REFUSED(catalogue().removePolicy(added->id), ErrorKind::Refused, "policy.default");
        TD_REFUSED(catalogue().removePolicy(m_studio->studio.policy), ErrorKind::Refused, "policy.in-use");
        policy.terms.noticeMinutes = 20161;
        TD_REFUSED(catalogue().addPolicy(policy), ErrorKind::Invalid, "value.range");
    }

    void closuresOncePerDay()
    {
        const QDate day(2026, 8, 3);
        auto added = catalogue().addClosure({{}, day, u"Civic holiday"_s, false, 0});
        TD_VERIFY(added);
        TD_REFUSED(catalogue().addClosure({{}, day, u"Again"_s, false, 0}), ErrorKind::Invalid, "closure.duplicate");
        TD_REFUSED(catalogue().addClosure({{}, QDate(), u"When?"_s, false, 0}), ErrorKind::Invalid, "time.range");
        added->day = day.addDays(1);
        TD_VERIFY(catalogue().changeClosure(*added));
        const auto days = catalogue().specialDays(QDate(2026, 6, 30), QDate(2026, 8, 31));
        TD_VERIFY(days);
        QCOMPARE(days->first().nameEn, u"Canada Day"_s);
        QCOMPARE(days->last().day, day.addDays(1));
        TD_VERIFY(catalogue().removeClosure(added->id));
        QVERIFY(catalogue().closures(day, day.addDays(1))->isEmpty());
    }

    void onlyTheOfficeWrites()
    {
        TD_VERIFY(m_studio->signInAs(m_studio->studio.desk()));
        ClassType type = *catalogue().classType(m_studio->studio.personal);
        type.rateMinor = 1;
        TD_REFUSED(catalogue().changeClassType(type), ErrorKind::Forbidden, "rule.forbidden");
        TD_REFUSED(catalogue().addClosure({{}, QDate(2026, 8, 3), u"Mine"_s, false, 0}), ErrorKind::Forbidden, "rule.forbidden");
        QCOMPARE(catalogue().classType(m_studio->studio.personal)->rateMinor, 8500);
    }

private:
    Catalogue& catalogue() { return m_studio->services->catalogue(); }

    std::unique_ptr<BookedStudio> m_studio;
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
