// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessments/exercisechoice.h"

#include "training/exercisefilter.h"
#include "training/exerciselibrary.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{
constexpr int suggestions = 8;
} // namespace

QString exerciseLanguage()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

ExerciseChoice::ExerciseChoice(ExerciseLibrary& library, QWidget* parent)
    : TypeAhead(
          [&library](const QString& text) {
              QList<Suggestion> found;
              const auto all = library.all();
              for (const Exercise& one : all.value_or(QList<Exercise>())) {
                  if (matchesExercise(one, text) && found.size() < suggestions)
                      found.append({one.nameIn(exerciseLanguage()), {}, one.id.blob()});
              }
              return found;
          },
          parent)
    , m_library(library)
{
    setObjectName(u"exercise"_s);
    setAccessibleName(tr("Exercise"));
    setPlaceholderText(tr("Type the name of an exercise"));
}

void ExerciseChoice::setExercise(const ExerciseId& id)
{
    setChosen(id.isNull() ? Suggestion() : Suggestion{m_library.name(id, exerciseLanguage()), {}, id.blob()});
}

ExerciseId ExerciseChoice::exercise() const
{
    const QByteArray bytes = value().toByteArray();
    return ExerciseId::fromBlob(bytes.constData(), int(bytes.size()));
}

} // namespace td
