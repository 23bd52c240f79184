// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening/formsstore.h"
#include "screening/signedcontent.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

FormQuestion question(QuestionKind kind, const QString& key, bool required = true)
{
    FormQuestion out;
    out.kind = kind;
    out.key = key;
    out.text = u"About "_s + key;
    out.required = required;
    if (kind == QuestionKind::Choice)
        out.choices = {{u"Little"_s, u"Peu"_s}, {u"Much"_s, {}}};
    return out;
}

Form everyKind()
{
    Form form;
    form.title = u"Questions"_s;
    form.questions = {question(QuestionKind::YesNo, u"a"_s), question(QuestionKind::Text, u"b"_s), question(QuestionKind::Number, u"c"_s),
                      question(QuestionKind::Date, u"d"_s), question(QuestionKind::Choice, u"e"_s)};
    return form;
}

QString randomText(QRandomGenerator& random, int most)
{
    static const QString letters = u"abc é“”\"\\ü€{}[]:,0"_s;
    QString text;
    for (int i = int(random.bounded(most)); i > 0; --i)
        text.append(letters.at(random.bounded(int(letters.size()))));
    return text;
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("reason");
        QTest::newRow("yes") << u"a"_s << u"yes"_s << QString();
        QTest::newRow("no") << u"a"_s << u"no"_s << QString();
        QTest::newRow("maybe") << u"a"_s << u"maybe"_s << u"answer.choice"_s;
        QTest::newRow("nothing") << u"a"_s << QString() << u"answer.missing"_s;
        QTest::newRow("blanks") << u"b"_s << u"   "_s << u"answer.missing"_s;
        QTest::newRow("text") << u"b"_s << u"Left knee"_s << QString();
        QTest::newRow("too long") << u"b"_s << QString(1001, u'x') << u"text.too-long"_s;
        QTest::newRow("number") << u"c"_s << u"-72.5"_s << QString();
        QTest::newRow("no number") << u"c"_s << u"many"_s << u"answer.number"_s;
        QTest::newRow("date") << u"d"_s << u"2024-02-29"_s << QString();
        QTest::newRow("no such day") << u"d"_s << u"2023-02-29"_s << u"answer.date"_s;
        QTest::newRow("choice") << u"e"_s << u"1"_s << QString();
        QTest::newRow("no such choice") << u"e"_s << u"2"_s << u"answer.choice"_s;
        QTest::newRow("negative choice") << u"e"_s << u"-1"_s << u"answer.choice"_s;
    }
    void answers()
    {
        QFETCH(QString, key);
        QFETCH(QString, answer);
        QFETCH(QString, reason);
        FormAnswers given{{u"a"_s, u"no"_s}, {u"b"_s, u"x"_s}, {u"c"_s, u"1"_s}, {u"d"_s, u"2026-01-01"_s}, {u"e"_s, u"0"_s}};
        given[key] = answer;
        const auto checked = checkAnswers(everyKind(), given);
        QCOMPARE(checked ? QString() : checked.error().reason, reason);
        if (!checked)
            QCOMPARE(checked.error().field, key);
    }

    void whatNeedNotBeAnsweredMayStayOpen()
    {
        Form form;
        form.questions = {question(QuestionKind::Number, u"n"_s, false)};
        QVERIFY(checkAnswers(form, {}));
        QVERIFY(!checkAnswers(form, {{u"n"_s, u"x"_s}}));
    }

    void broken_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("reason");
        const QStringList reasons{u"text.empty"_s, u"form.no-text"_s, u"value.range"_s, u"form.question-empty"_s, u"form.choices"_s,
                                  u"form.alert"_s, u"form.alert"_s, u"form.alert"_s};
        for (int i = 0; i < reasons.size(); ++i)
            QTest::addRow("%d %s", i, qPrintable(reasons.at(i))) << i << reasons.at(i);
    }
    void broken()
    {
        QFETCH(int, what);
        QFETCH(QString, reason);
        Form form = everyKind();
        switch (what) {
        case 0: form.title = u"  "_s; break;
        case 1: form.questions.clear(); break;
        case 2: form.validDays = 0; break;
        case 3: form.questions[1].text = u" "_s; break;
        case 4: form.questions[4].choices.removeLast(); break;
        case 5: form.questions[0].alertAnswer = u"yes"_s; break; // without its sentence
        case 6: form.questions[1].alertAnswer = u"x"_s; form.questions[1].alert = u"!"_s; break;
        default: form.questions[4].alertAnswer = u"2"_s; form.questions[4].alert = u"!"_s;
        }
        const auto checked = checkForm(form);
        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, reason);
    }

    void keysAreGivenAndStayApart()
    {
        Form form = everyKind();
        for (FormQuestion& one : form.questions)
            one.key = u"q1"_s;
        form.questions[2].key.clear();
        form.questions[3].key = u"q2"_s;
        const auto checked = checkForm(form);
        TD_VERIFY(checked);
        QSet<QString> keys;
        for (const FormQuestion& one : checked->questions)
            keys.insert(one.key);
        QCOMPARE(keys.size(), 5);
        QVERIFY(!keys.contains(QString()));
        QCOMPARE(checked->questions.first().key, u"q1"_s);
    }

    void questionsReadBackAsWritten()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QList<FormQuestion> questions;
            for (int i = int(random.bounded(6)); i > 0; --i) {
                FormQuestion one;
                one.kind = QuestionKind(random.bounded(5));
                one.required = random.bounded(2) == 0;
                for (QString* text : {&one.key, &one.text, &one.textFr, &one.alertAnswer, &one.alert, &one.alertFr})
                    *text = randomText(random, 20);
                for (int choice = int(random.bounded(3)); choice > 0; --choice)
                    one.choices.append({randomText(random, 9), randomText(random, 9)});
                questions.append(one);
            }
            const auto read = questionsFromJson(questionsToJson(questions).toUtf8());
            TD_VERIFY(read);
            QCOMPARE(*read, questions);
        }
        for (const char* bad : {"", "{}", "[1]", "[{\"kind\":\"shout\"}]", "[{]"})
            QVERIFY2(!questionsFromJson(bad), bad);
    }

    void ourOwnFormsAreWholeInBothLanguages()
    {
        const auto forms = starterForms();
        TD_VERIFY(forms);
        QCOMPARE(forms->size(), 2);
        QCOMPARE(forms->first().kind, FormKind::Screening);
        QCOMPARE(forms->last().kind, FormKind::Waiver);
        for (const Form& form : *forms) {
            QVERIFY(!form.titleFr.isEmpty() && !form.body.isEmpty() && !form.bodyFr.isEmpty() && form.validDays);
            for (const FormQuestion& one : form.questions) {
                QVERIFY2(!one.text.isEmpty() && !one.textFr.isEmpty(), qPrintable(one.key));
                QCOMPARE(one.alert.isEmpty(), one.alertAnswer.isEmpty());
                QCOMPARE(one.alertFr.isEmpty(), one.alertAnswer.isEmpty());
                for (const FormChoice& choice : one.choices)
                    QVERIFY(!choice.text.isEmpty() && !choice.textFr.isEmpty());
            }
        }
    }

    void alertsComeInTheReadersLanguage()
    {
        Form form = everyKind();
        form.questions[0].alertAnswer = u"yes"_s;
        form.questions[0].alert = u"Heart"_s;
        form.questions[0].alertFr = u"Cœur"_s;
        form.questions[4].alertAnswer = u"1"_s;
        form.questions[4].alert = u"Much"_s;
        const FormAnswers given{{u"a"_s, u"yes"_s}, {u"e"_s, u"1"_s}};
        QCOMPARE(raisedBy(form, given).size(), 2);
        const auto content = contentFromJson(contentToJson(contentOf(form, given, u"fr"_s, true)));
        TD_VERIFY(content);
        QCOMPARE(alertsOf(*content, u"en"_s), QStringList({u"Heart"_s, u"Much"_s}));
        QCOMPARE(alertsOf(*content, u"fr"_s), QStringList({u"Cœur"_s, u"Much"_s}));
        QCOMPARE(raisedBy(form, {{u"a"_s, u"no"_s}, {u"e"_s, u"0"_s}}).size(), 0);
        QVERIFY(content->typed);
    }

    void theStoreKeepsOrderAndVersions()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FormsStore store(studio.db());
        QList<FormId> ids;
        for (const QString& title : {u"One"_s, u"Two"_s, u"Three"_s}) {
            Form form = everyKind();
            form.title = title;
            const auto id = store.add(form);
            TD_VERIFY(id);
            ids.append(*id);
        }
        const auto titles = [&](bool archived = false) {
            QStringList list;
            for (const Form& form : store.list(archived).value_or(QList<Form>()))
                list.append(form.title);
            return list;
        };
        TD_VERIFY(store.move(ids.at(2), -5));
        QCOMPARE(titles(), QStringList({u"Three"_s, u"One"_s, u"Two"_s}));
        Undo undo(studio.db());
        TD_VERIFY(undo.undo());
        QCOMPARE(titles(), QStringList({u"One"_s, u"Two"_s, u"Three"_s}));
        Form one = *store.find(ids.at(0));
        one.title = u"First"_s;
        one.validDays = 90;
        TD_VERIFY(store.save(one));
        QCOMPARE(store.find(ids.at(0))->validDays, std::optional<int>(90));
        QCOMPARE(store.save(one).error().reason, u"row.stale"_s); // the version that was read
        TD_VERIFY(store.setArchived(ids.at(1), true));
        QCOMPARE(titles(), QStringList({u"First"_s, u"Three"_s}));
        QCOMPARE(titles(true), QStringList({u"First"_s, u"Three"_s, u"Two"_s}));
        QCOMPARE(store.move(ids.at(1), 1).error().reason, u"row.not-found"_s);
        TD_VERIFY(studio.signInAs(studio.trainerActor()));
        FormsStore theirs(studio.db());
        QCOMPARE(theirs.list()->size(), 2);
        QCOMPARE(theirs.add(everyKind()).error().kind, ErrorKind::Forbidden);
        QCOMPARE(theirs.setArchived(ids.at(0), true).error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestForms)
#include "tst_forms.moc"
