// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodimport.h"
#include "nutrition/foodlibrary.h"
#include "storage/undo.h"
#include "support/scratchstudio.h"

#include <QRandomGenerator>

using namespace td;
using namespace td::test;
using namespace Qt::StringLiterals;

namespace
{

FoodImport importOf(const QByteArray& csv, const QSet<QString>& taken = {})
{
    const auto table = readCsv(csv);
    if (!table)
        return {};
    return readFoods(*table, guessFoodColumns(table->header), taken).value_or(FoodImport());
}

QByteArray quoted(const QString& cell)
{
    QString text = cell;
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

class TestFoodImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsKnowTheirLines()
    {
        const auto table = readCsv("\xEF\xBB\xBFname,note\r\n\r\n\"a\nb\",\"say \"\"hi\"\"\"\r\nc,d");
        TD_VERIFY(table);
        QCOMPARE(table->header, (QStringList{u"name"_s, u"note"_s}));
        const QList<CsvRecord> expected{{3, {u"a\nb"_s, u"say \"hi\""_s}}, {5, {u"c"_s, u"d"_s}}};
        QCOMPARE(table->records, expected);
    }

    void separatorsAndEncodings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("comma") << QByteArray("a,b\n\xC3\xA9,2\n");
        QTest::newRow("semicolon") << QByteArray("a;b\n\xC3\xA9;2\n");
        QTest::newRow("tab") << QByteArray("a\tb\n\xC3\xA9\t2\n");
        QTest::newRow("windows") << QByteArray("a;b\r\n\xE9;2\r\n");
        QTest::newRow("old mac") << QByteArray("a;b\r\xE9;2\r");
    }
    void separatorsAndEncodings()
    {
        QFETCH(QByteArray, csv);
        const auto table = readCsv(csv);
        TD_VERIFY(table);
        QCOMPARE(table->header, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table->records, (QList<CsvRecord>{{2, {u"é"_s, u"2"_s}}}));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray("\n\n ,\n") << u"csv.empty"_s;
        QTest::newRow("open quote") << QByteArray("a,b\n\"c,d\n") << u"csv.quotes"_s;
        QTest::newRow("stray quote") << QByteArray("a,b\nc\"d\"e,f\n") << u"csv.quotes"_s;
        QTest::newRow("long") << QByteArray("a\n") .append(QByteArray("x\n").repeated(2001)) << u"csv.too-many-rows"_s;
        QTest::newRow("blank") << QByteArray(50, ',') << u"csv.empty"_s;
        QTest::newRow("wide and filled") << QByteArray("x,").repeated(200) << u"csv.too-many-columns"_s;
        QTest::newRow("large") << QByteArray(2'000'001, 'x') << u"csv.too-large"_s;
    }
    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, reason);
        const auto table = readCsv(csv);
        QVERIFY(!table);
        QCOMPARE(table.error().reason, reason);
    }

    void cellsRoundTrip()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"ab ,;\"\n\té1"_s;
        for (int round = 0; round < 300; ++round) {
            QList<QStringList> rows;
            QByteArray csv = "h1,h2,h3,h4,h5,h6,h7,h8,h9,h10,h11,h12\n";
            for (int r = 0; r < 5; ++r) {
                QStringList cells{u"x"_s};
                for (int c = 0; c < 3; ++c) {
                    QString cell;
                    for (int i = random.bounded(6); i > 0; --i)
                        cell += letters.at(random.bounded(int(letters.size())));
                    cells.append(cell);
                }
                rows.append(cells);
                QByteArrayList parts;
                for (const QString& cell : std::as_const(cells))
                    parts.append(quoted(cell));
                csv += parts.join(',') + '\n';
            }
            const auto table = readCsv(csv);
            TD_VERIFY(table);
            QCOMPARE(table->records.size(), rows.size());
            for (qsizetype r = 0; r < rows.size(); ++r)
                QCOMPARE(table->records.at(r).cells, rows.at(r));
        }
    }

    void randomBytesNeverCrash()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArray alphabet("name,kcal;\"\n\r\t 1.5\xE9\xFF\0", 24);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes("name,kcal\n");
            for (int i = random.bounded(60); i > 0; --i)
                bytes += alphabet.at(random.bounded(int(alphabet.size())));
            const auto table = readCsv(bytes);
            if (table)
                (void)readFoods(*table, guessFoodColumns(table->header), {});
        }
    }

    void headingsAreRecognised()
    {
        const FoodColumns english = guessFoodColumns({u"Food"_s, u"Name_fr"_s, u"Energy (kcal)"_s, u"Protein (g)"_s, u"Total carbohydrate (g/100 g)"_s,
                                                      u"Fat, g"_s, u"Fiber"_s, u"Portion"_s, u"Portion (g)"_s, u"Colour"_s});
        QCOMPARE(english.of(FoodColumn::Name), 0);
        QCOMPARE(english.of(FoodColumn::NameFr), 1);
        QCOMPARE(english.of(FoodColumn::Kcal), 2);
        QCOMPARE(english.of(FoodColumn::Protein), 3);
        QCOMPARE(english.of(FoodColumn::Carbs), 4);
        QCOMPARE(english.of(FoodColumn::Fat), 5);
        QCOMPARE(english.of(FoodColumn::Fibre), 6);
        QCOMPARE(english.of(FoodColumn::Portion), 7);
        QCOMPARE(english.of(FoodColumn::PortionGrams), 8);
        QCOMPARE(english.of(FoodColumn::Kilojoules), -1);
        const FoodColumns french = guessFoodColumns({u"Nom"_s, u"Énergie (kJ)"_s, u"Protéines"_s, u"Glucides"_s, u"Matières grasses"_s, u"Fibres"_s, u"Catégorie"_s});
        QCOMPARE(french.of(FoodColumn::Name), 0);
        QCOMPARE(french.of(FoodColumn::NameFr), -1);
        QCOMPARE(french.of(FoodColumn::Kilojoules), 1);
        QCOMPARE(french.of(FoodColumn::Protein), 2);
        QCOMPARE(french.of(FoodColumn::Carbs), 3);
        QCOMPARE(french.of(FoodColumn::Fat), 4);
        QCOMPARE(french.of(FoodColumn::Fibre), 5);
        QCOMPARE(french.of(FoodColumn::Category), 6);
    }

    void linesBecomeFoodsOrSayWhyNot()
    {
        const FoodImport import = importOf("name;category;kcal;protein;carbs;fat;fibre;portion;portion g\n"
                                           "Bison;viande;146;20,25;0;7,2;;steak;150\n"
                                           "Moss;;12;1;2;tr;< 0.1;;\n"
                                           "Bison;;146;20;0;7;;;\n"
                                           "Egg, hard-boiled;;150;12;1;10;;;\n"
                                           ";;10;1;1;0;;;\n"
                                           "Sand;;none;1;1;0;;;\n"
                                           "Gravel;;10;;1;0;;;\n"
                                           "Lead;;10;90;90;0;;;\n",
                                           {u"egg, hard-boiled"_s});
        QCOMPARE(import.lines.size(), 8);
        QCOMPARE(import.foods().size(), 2);
        QCOMPARE(import.problems(), 6);
        const Food bison = import.foods().first();
        QCOMPARE(bison.category, u"meat"_s);
        QCOMPARE(bison.proteinMg, 20'250);
        QCOMPARE(bison.fatMg, 7'200);
        QCOMPARE(bison.portionGrams, 150);
        QCOMPARE(import.foods().last().fatMg, 0);
        const QStringList reasons{u"food-import.twice"_s, u"food.name-taken"_s, u"text.empty"_s, u"food-import.number"_s, u"food-import.missing"_s,
                                  u"food.more-than-whole"_s};
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(import.lines.at(i + 2).problem->reason, reasons.at(i));
            QCOMPARE(import.lines.at(i + 2).line, i + 4);
        }
        QCOMPARE(import.lines.at(5).problem->args, QStringList{u"none"_s});
    }

    void energyInKilojoules()
    {
        const FoodImport import = importOf("nom,énergie (kJ),protéines,glucides,lipides\nTruc,418.4,1,1,1\nMachin,\"1000,5\",1,1,1\n");
        QCOMPARE(import.foods().size(), 2);
        QCOMPARE(import.foods().first().kcal, 100);
        QCOMPARE(import.foods().last().kcal, 239);
    }

    void columnsThatAreMissing()
    {
        const auto table = readCsv("colour,kcal\nred,1\n");
        TD_VERIFY(table);
        QCOMPARE(readFoods(*table, guessFoodColumns(table->header), {}).error().field, u"name"_s);
        const auto other = readCsv("name,colour\nx,1\n");
        QCOMPARE(readFoods(*other, guessFoodColumns(other->header), {}).error().field, u"kcal"_s);
    }

    void anImportIsOneStep()
    {
        ScratchStudio studio;
        TD_VERIFY(studio.ready());
        FoodLibrary library(studio.db());
        const qsizetype before = library.all()->size();
        const FoodImport import = importOf("name,kcal,protein,carbs,fat\nBison,146,20,0,7\nElk,140,22,0,5\n");
        QCOMPARE(library.addAll(import.foods()).value_or(-1), 2);
        QCOMPARE(library.all()->size(), before + 2);
        TD_VERIFY(Undo(studio.db()).undo());
        TD_VERIFY(library.reload());
        QCOMPARE(library.all()->size(), before);
        // One that is refused keeps all of them out.
        QList<Food> foods = import.foods();
        foods.last().name.clear();
        QVERIFY(!library.addAll(foods));
        TD_VERIFY(library.reload());
        QCOMPARE(library.all()->size(), before);
    }
};

QTEST_GUILESS_MAIN(TestFoodImport)
#include "tst_foodimport.moc"
