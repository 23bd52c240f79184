// SPDX-License-Identifier: GPL-3.0-or-later
#include "nutrition/foodimport.h"

#include "core/text.h"
#include "nutrition/nutrients.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr const char* names[foodColumnCount] = {"name", "name_fr", "category", "kcal", "kilojoules", "protein", "carbs", "fat", "fibre",
                                                "portion", "portion_fr", "portion_grams"};

/// A heading as people write it, folded; several for one column.
struct Heading {
    FoodColumn column;
    const char* words;
};

constexpr Heading headings[] = {
    {FoodColumn::Name, "name"},           {FoodColumn::Name, "food"},         {FoodColumn::Name, "english name"},
    {FoodColumn::Name, "name en"},        {FoodColumn::Name, "nom anglais"},  {FoodColumn::Name, "description"},
    {FoodColumn::NameFr, "name fr"},      {FoodColumn::NameFr, "french name"}, {FoodColumn::NameFr, "nom francais"},
    {FoodColumn::NameFr, "nom fr"},       {FoodColumn::Name, "nom"},          {FoodColumn::Name, "aliment"},
    {FoodColumn::Category, "category"},   {FoodColumn::Category, "categorie"}, {FoodColumn::Category, "group"},
    {FoodColumn::Category, "groupe"},     {FoodColumn::Kcal, "kcal"},         {FoodColumn::Kcal, "energy kcal"},
    {FoodColumn::Kcal, "energie kcal"},   {FoodColumn::Kcal, "calories"},     {FoodColumn::Kcal, "energy"},
    {FoodColumn::Kcal, "energie"},        {FoodColumn::Kilojoules, "kj"},     {FoodColumn::Kilojoules, "energy kj"},
    {FoodColumn::Kilojoules, "energie kj"}, {FoodColumn::Kilojoules, "kilojoules"},
    {FoodColumn::Protein, "protein"},     {FoodColumn::Protein, "proteins"},  {FoodColumn::Protein, "proteines"},
    {FoodColumn::Protein, "proteine"},    {FoodColumn::Carbs, "carbs"},       {FoodColumn::Carbs, "carbohydrate"},
    {FoodColumn::Carbs, "carbohydrates"}, {FoodColumn::Carbs, "total carbohydrate"}, {FoodColumn::Carbs, "glucides"},
    {FoodColumn::Fat, "fat"},             {FoodColumn::Fat, "total fat"},     {FoodColumn::Fat, "lipides"},
    {FoodColumn::Fat, "matieres grasses"}, {FoodColumn::Fibre, "fibre"},      {FoodColumn::Fibre, "fiber"},
    {FoodColumn::Fibre, "fibres"},        {FoodColumn::Fibre, "dietary fibre"}, {FoodColumn::Fibre, "fibres alimentaires"},
    {FoodColumn::PortionGrams, "portion grams"}, {FoodColumn::PortionGrams, "portion g"}, {FoodColumn::PortionGrams, "portion weight"},
    {FoodColumn::PortionGrams, "serving g"}, {FoodColumn::PortionGrams, "poids de la portion"},
    {FoodColumn::PortionFr, "portion fr"}, {FoodColumn::PortionFr, "portion francais"}, {FoodColumn::Portion, "portion"},
    {FoodColumn::Portion, "serving"},     {FoodColumn::Portion, "portion en"},
};

/// Words of a category in a file, folded.
struct CategoryWord {
    const char* word;
    const char* key;
};

constexpr CategoryWord categoryWords[] = {
    {"viande", "meat"},         {"viandes", "meat"},          {"poultry", "meat"},        {"volaille", "meat"},      {"poisson", "fish"},
    {"poissons", "fish"},       {"seafood", "fish"},          {"fruits de mer", "fish"},  {"oeufs", "eggs"},         {"œufs", "eggs"},
    {"produits laitiers", "dairy"}, {"legumineuses", "legumes"}, {"beans", "legumes"},    {"cereales", "grains"},    {"cereals", "grains"},
    {"vegetable", "vegetables"}, {"legumes verts", "vegetables"}, {"fruits", "fruit"},    {"noix", "nuts"},          {"noix et graines", "nuts"},
    {"matieres grasses", "fats"}, {"oils", "fats"},           {"sucreries", "sweets"},    {"boissons", "drinks"},    {"beverages", "drinks"},
    {"supplement", "supplements"}, {"autre", "other"},        {"autres", "other"}};

/// "Protein (g / 100 g)" → "protein", "Énergie (kcal)" → "energie kcal", "name_fr" → "name fr".
QString plainHeading(const QString& heading)
{
    QString text = foldText(heading);
    const bool kcal = text.contains(u"kcal"_s);
    const bool kj = !kcal && text.contains(u"kj"_s);
    const bool portion = text.contains(u"portion"_s) || text.contains(u"serving"_s);
    static const QRegularExpression noise(u"[_,;:()\\[\\]/-]+"_s);
    static const QRegularExpression per(u"\\b(100 ?g|per|pour|par|kcal|kj)\\b"_s);
    static const QRegularExpression grams(u"\\bg\\b"_s);
    text.replace(noise, u" "_s).remove(per);
    if (!portion)
        text.remove(grams);
    text = text.simplified();
    const QString unit = kcal ? u"kcal"_s : kj ? u"kj"_s : QString();
    return (text + u' ' + unit).simplified();
}

/// Makes the foods of one table, line by line.
class Reader
{
public:
    Reader(const FoodColumns& columns, QSet<QString> taken) : m_columns(columns), m_taken(std::move(taken)) {}

    FoodImportLine line(const CsvRecord& record);

private:
    [[nodiscard]] QString cell(const CsvRecord& record, FoodColumn column) const;
    /// Thousandths of what stands there; nothing for an empty cell.
    [[nodiscard]] Result<std::optional<qint64>> number(const CsvRecord& record, FoodColumn column) const;
    Result<int> required(const CsvRecord& record, FoodColumn column) const;
    Result<int> energy(const CsvRecord& record) const;
    Result<QString> category(const CsvRecord& record) const;
    Result<Food> food(const CsvRecord& record) const;
    Result<Food> fresh(const CsvRecord& record);

    FoodColumns m_columns;
    QSet<QString> m_taken;
    QSet<QString> m_read;
};

QString Reader::cell(const CsvRecord& record, FoodColumn column) const
{
    const int at = m_columns.of(column);
    return at < 0 ? QString() : cleanLine(record.cells.value(at));
}

Result<std::optional<qint64>> Reader::number(const CsvRecord& record, FoodColumn column) const
{
    const QString text = cell(record, column);
    static const QRegularExpression trace(u"^(<.*|tr|trace|traces)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pattern(u"^([0-9]{1,6})(?:[.,]([0-9]{1,9}))?$"_s);
    if (text.isEmpty() || text == u"-")
        return std::optional<qint64>();
    if (trace.match(text).hasMatch())
        return std::optional<qint64>(0);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return fail(ErrorKind::Invalid, "food-import.number", names[size_t(column)], {text});
    const qint64 part = match.captured(2).leftJustified(9, u'0').toLongLong();
    return std::optional<qint64>(match.captured(1).toLongLong() * 1000 + roundHalfUp(part, 1'000'000));
}

Result<int> Reader::required(const CsvRecord& record, FoodColumn column) const
{
    TD_TRY_ASSIGN(const auto value, number(record, column));
    if (!value && m_columns.of(column) >= 0)
        return fail(ErrorKind::Invalid, "food-import.missing", names[size_t(column)]);
    return int(value.value_or(0));
}

Result<int> Reader::energy(const CsvRecord& record) const
{
    TD_TRY_ASSIGN(const auto kcal, number(record, FoodColumn::Kcal));
    if (kcal)
        return int(roundHalfUp(*kcal, 1000));
    TD_TRY_ASSIGN(const auto kilojoules, number(record, FoodColumn::Kilojoules));
    if (!kilojoules)
        return fail(ErrorKind::Invalid, "food-import.missing", "kcal");
    return int(roundHalfUp(*kilojoules, 4184)); // the thermochemical calorie: 4.184 J
}

Result<QString> Reader::category(const CsvRecord& record) const
{
    const QString text = foldText(cell(record, FoodColumn::Category));
    for (const char* key : foodCategories()) {
        if (text == QLatin1String(key))
            return text;
    }
    for (const CategoryWord& entry : categoryWords) {
        if (text == QString::fromUtf8(entry.word))
            return QString(QLatin1String(entry.key));
    }
    return text.isEmpty() ? QString() : u"other"_s;
}

Result<Food> Reader::food(const CsvRecord& record) const
{
    Food food;
    food.name = cell(record, FoodColumn::Name);
    food.nameFr = cell(record, FoodColumn::NameFr);
    TD_TRY_ASSIGN(food.category, category(record));
    TD_TRY_ASSIGN(food.kcal, energy(record));
    TD_TRY_ASSIGN(food.proteinMg, required(record, FoodColumn::Protein));
    TD_TRY_ASSIGN(food.carbsMg, required(record, FoodColumn::Carbs));
    TD_TRY_ASSIGN(food.fatMg, required(record, FoodColumn::Fat));
    TD_TRY_ASSIGN(const auto fibre, number(record, FoodColumn::Fibre));
    food.fibreMg = int(fibre.value_or(0));
    food.portion = cell(record, FoodColumn::Portion);
    food.portionFr = cell(record, FoodColumn::PortionFr);
    TD_TRY_ASSIGN(const auto grams, number(record, FoodColumn::PortionGrams));
    food.portionGrams = int(roundHalfUp(grams.value_or(0), 1000));
    return checkFood(food);
}

Result<Food> Reader::fresh(const CsvRecord& record)
{
    TD_TRY_ASSIGN(const Food made, food(record));
    const QString folded = foldText(made.name);
    if (m_taken.contains(folded))
        return fail(ErrorKind::Invalid, "food.name-taken", "name", {made.name});
    if (m_read.contains(folded))
        return fail(ErrorKind::Invalid, "food-import.twice", "name", {made.name});
    m_read.insert(folded);
    return made;
}

FoodImportLine Reader::line(const CsvRecord& record)
{
    const Result<Food> made = fresh(record);
    FoodImportLine line;
    line.line = record.line;
    if (made) {
        line.food = *made;
    } else {
        line.food.name = cell(record, FoodColumn::Name);
        line.problem = made.error();
    }
    return line;
}

} // namespace

QString foodColumnName(FoodColumn column)
{
    return QLatin1String(names[size_t(column)]);
}

FoodColumns guessFoodColumns(const QStringList& header)
{
    FoodColumns columns;
    QStringList plain;
    for (const QString& heading : header)
        plain.append(plainHeading(heading));
    QSet<qsizetype> used;
    for (const Heading& entry : headings) {
        const qsizetype at = plain.indexOf(QLatin1String(entry.words));
        if (at < 0 || used.contains(at) || columns.of(entry.column) >= 0)
            continue;
        columns.set(entry.column, int(at));
        used.insert(at);
    }
    return columns;
}

QList<Food> FoodImport::foods() const
{
    QList<Food> out;
    for (const FoodImportLine& line : lines) {
        if (!line.problem)
            out.append(line.food);
    }
    return out;
}

int FoodImport::problems() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(), [](const FoodImportLine& line) { return line.problem.has_value(); }));
}

Result<FoodImport> readFoods(const CsvTable& table, const FoodColumns& columns, const QSet<QString>& taken)
{
    if (columns.of(FoodColumn::Name) < 0)
        return fail(ErrorKind::Invalid, "food-import.column", "name", {u"name"_s});
    if (columns.of(FoodColumn::Kcal) < 0 && columns.of(FoodColumn::Kilojoules) < 0)
        return fail(ErrorKind::Invalid, "food-import.column", "kcal", {u"kcal"_s});
    Reader reader(columns, taken);
    FoodImport import;
    for (const CsvRecord& record : table.records)
        import.lines.append(reader.line(record));
    return import;
}

} // namespace td
