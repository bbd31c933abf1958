#pragma once

#include <vector>

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "vidgo/base/json.h"
#include "vidgo/model/cutout.h"

namespace vidgo::ui {

/// The parameters of one tool as the person sets them.
class ToolOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The base of the parameters of a tool.")
    /// False while something that the choice needs is missing.
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed)

public:
    using QObject::QObject;

    virtual bool isComplete() const { return true; }
    /// In the form that a run takes. `strokes` go along where the tool knows strokes.
    virtual Json parameters(const std::vector<Stroke>& strokes) const = 0;
    /// Sets what `json` says. Answers with its strokes; when it cannot be read nothing changes.
    virtual Result<std::vector<Stroke>> read(const Json& json) = 0;

    /// Like read(), of the named keys only; no keys: all of them.
    Result<std::vector<Stroke>> take(const Json& json, const QStringList& keys,
                                     const std::vector<Stroke>& strokes);

Q_SIGNALS:
    void changed();

protected:
    template <class T>
    void set(T& member, T value)
    {
        if (member == value)
            return;
        member = std::move(value);
        Q_EMIT changed();
    }
};

} // namespace vidgo::ui
