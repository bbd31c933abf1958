#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "vidgo/model/style.h"

namespace vidgo::ui {

/// What is done to a clip besides its style, as the person sets it.
class ClipEffectOptions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a StyleOptions.")
    /// 0.25 … 4 times as fast as it was filmed.
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY changed)
    /// The same as a place among the usual speeds, 0 … speedSteps; between two of them for any other speed.
    Q_PROPERTY(double speedStep READ speedStep WRITE setSpeedStep NOTIFY changed)
    Q_PROPERTY(int speedSteps READ speedSteps CONSTANT)
    /// "forward", "reverse" or "boomerang".
    Q_PROPERTY(QString play READ play WRITE setPlay NOTIFY changed)
    /// 0 as it was filmed … 1 as calm as the frame allows.
    Q_PROPERTY(double stabilize READ stabilize WRITE setStabilize NOTIFY changed)
    /// 0 … 1
    Q_PROPERTY(double denoise READ denoise WRITE setDenoise NOTIFY changed)
    /// 0 … 1
    Q_PROPERTY(double glow READ glow WRITE setGlow NOTIFY changed)
    /// There is an effect.
    Q_PROPERTY(bool any READ isAny NOTIFY changed)
    /// There is one that a single picture of the clip does not show.
    Q_PROPERTY(bool unseen READ isUnseen NOTIFY changed)

public:
    using QObject::QObject;

    const ClipEffects& effects() const { return m_effects; }
    void setEffects(const ClipEffects& effects);

    double speed() const { return m_effects.speed; }
    void setSpeed(double speed);
    double speedStep() const;
    void setSpeedStep(double step);
    int speedSteps() const;
    QString play() const;
    /// An unknown id changes nothing.
    void setPlay(const QString& id);
    double stabilize() const { return m_effects.stabilize; }
    void setStabilize(double share) { setShare(&ClipEffects::stabilize, share); }
    double denoise() const { return m_effects.denoise; }
    void setDenoise(double share) { setShare(&ClipEffects::denoise, share); }
    double glow() const { return m_effects.glow; }
    void setGlow(double share) { setShare(&ClipEffects::glow, share); }
    bool isAny() const { return m_effects.isAny(); }
    bool isUnseen() const;

    /// The clip as it was filmed.
    Q_INVOKABLE void reset() { setEffects({}); }

Q_SIGNALS:
    void changed();

private:
    void setShare(double ClipEffects::*member, double share);

    ClipEffects m_effects;
};

} // namespace vidgo::ui
