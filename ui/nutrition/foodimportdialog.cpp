// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodimportdialog.h"

#include "core/text.h"
#include "nutrition/foodlibrary.h"
#include "nutrition/nutritioncontext.h"
#include "nutrition/nutritiontext.h"
#include "text/errortext.h"
#include "widgets/formgrid.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int dialogWidth = 900;
constexpr int listHeight = 260;
constexpr int boxesInRow = 4;

QString columnWords(FoodColumn column)
{
    switch (column) {
    case FoodColumn::Name: return FoodImportDialog::tr("Name");
    case FoodColumn::NameFr: return FoodImportDialog::tr("Name in French");
    case FoodColumn::Category: return FoodImportDialog::tr("Kind");
    case FoodColumn::Kcal: return FoodImportDialog::tr("Energy in kcal");
    case FoodColumn::Kilojoules: return FoodImportDialog::tr("Energy in kJ");
    case FoodColumn::Protein: return FoodImportDialog::tr("Protein in g");
    case FoodColumn::Carbs: return FoodImportDialog::tr("Carbohydrates in g");
    case FoodColumn::Fat: return FoodImportDialog::tr("Fat in g");
    case FoodColumn::Fibre: return FoodImportDialog::tr("Fibre in g");
    case FoodColumn::Portion: return FoodImportDialog::tr("Usual portion");
    case FoodColumn::PortionFr: return FoodImportDialog::tr("Portion in French");
    case FoodColumn::PortionGrams: break;
    }
    return FoodImportDialog::tr("Portion in grams");
}

QList<NutritionColumn<FoodImportLine>> lineColumns()
{
    using Line = FoodImportLine;
    const auto figure = [](int Food::*member) {
        return [member](const Line& line) { return line.problem ? QString() : NutritionText::figure(line.food.*member); };
    };
    const auto order = [](int Food::*member) { return [member](const Line& line) { return qint64(line.food.*member); }; };
    return {{FoodImportDialog::tr("What comes of it"), [](const Line& line) { return line.problem ? errorText(*line.problem) : FoodImportDialog::tr("Is added"); }},
            {FoodImportDialog::tr("Line"), [](const Line& line) { return QLocale().toString(line.line); }, [](const Line& line) { return qint64(line.line); }},
            {FoodImportDialog::tr("Food"), [](const Line& line) { return line.food.name; }},
            {FoodImportDialog::tr("kcal"), [](const Line& line) { return line.problem ? QString() : QLocale().toString(line.food.kcal); }, order(&Food::kcal)},
            {FoodImportDialog::tr("Protein g"), figure(&Food::proteinMg), order(&Food::proteinMg)},
            {FoodImportDialog::tr("Carbs g"), figure(&Food::carbsMg), order(&Food::carbsMg)},
            {FoodImportDialog::tr("Fat g"), figure(&Food::fatMg), order(&Food::fatMg)}};
}

} // namespace

Result<CsvTable> FoodImportDialog::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, "food-import.file", "path", {path});
    return readCsv(file.read(CsvLimits().bytes + 1));
}

FoodImportDialog::FoodImportDialog(const NutritionContext& context, const CsvTable& table, QWidget* parent)
    : FormDialog("foodImport", tr("Import foods"), tr("Figures are for 100 g. Say which column is which, look at the lines, then import."), parent)
    , m_context(context)
    , m_table(table)
    , m_summary(new Label({}))
    , m_lines(new NutritionTable<FoodImportLine>("importLines", tr("Lines of the file"), lineColumns(),
                                                 [](const FoodImportLine& line) { return QByteArray::number(line.line); }))
    , m_verb(nullptr)
{
    setMinimumWidth(dialogWidth);
    form()->hide();
    buildColumns();
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->wrapping();
    content()->addWidget(m_summary);
    m_lines->list().setMuted([](const FoodImportLine& line) { return line.problem.has_value(); });
    m_lines->setMinimumHeight(listHeight);
    content()->addWidget(m_lines, 1);
    m_verb = setVerb(tr("Import"), {});
    refresh();
}

void FoodImportDialog::buildColumns()
{
    const FoodColumns guessed = guessFoodColumns(m_table.header);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::two);
    grid->setVerticalSpacing(Space::half);
    for (int i = 0; i < foodColumnCount; ++i) {
        const auto column = FoodColumn(i);
        auto* box = new QComboBox;
        box->setObjectName(u"column_"_s + foodColumnName(column));
        box->setAccessibleName(columnWords(column));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->addItem(tr("Not in the file"), -1);
        for (qsizetype at = 0; at < m_table.header.size(); ++at)
            box->addItem(m_table.header.at(at), int(at));
        box->setCurrentIndex(box->findData(guessed.of(column)));
        auto* label = new Label(columnWords(column), TypeSize::Small, Tone::Muted);
        label->setBuddy(box);
        grid->addWidget(label, i / boxesInRow * 2, i % boxesInRow);
        grid->addWidget(box, i / boxesInRow * 2 + 1, i % boxesInRow);
        connect(box, &QComboBox::currentIndexChanged, this, &FoodImportDialog::refresh);
        m_boxes[size_t(i)] = box;
    }
    content()->addLayout(grid);
}

FoodColumns FoodImportDialog::columns() const
{
    FoodColumns out;
    for (int i = 0; i < foodColumnCount; ++i)
        out.set(FoodColumn(i), m_boxes[size_t(i)]->currentData().toInt());
    return out;
}

void FoodImportDialog::refresh()
{
    clearProblem();
    QSet<QString> taken;
    const QList<Food> known = m_context.foods.all(true).value_or(QList<Food>());
    for (const Food& food : known)
        taken << foldText(food.name) << foldText(food.nameFr);
    const auto import = readFoods(m_table, columns(), taken);
    m_import = import.value_or(FoodImport());
    if (!import)
        showProblem(import.error());
    m_lines->setRows(m_import.lines);
    const int good = int(m_import.foods().size());
    m_summary->setText(m_import.problems() == 0 ? tr("%n food(s) can be added.", nullptr, good)
                                                : tr("%n food(s) can be added.", nullptr, good) + u' ' + tr("%n line(s) are left out.", nullptr, m_import.problems()));
    m_verb->setEnabled(good > 0);
}

Result<void> FoodImportDialog::store()
{
    TD_TRY_ASSIGN(const int count, m_context.foods.addAll(m_import.foods()));
    emit imported(count);
    return {};
}

} // namespace td
