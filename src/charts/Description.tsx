import { useEffect, useState } from 'react';

const REST_MS = 150;

interface DescriptionProps {
  readonly id: string;
  readonly text: string;
}

/** What a picture shows, in words, once it has come to rest: words of each frame of a drag nobody could hear, and they take from its time. */
export function Description({ id, text }: DescriptionProps) {
  const [shown, setShown] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setShown(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="frame__description" id={id}>
      {shown}
    </p>
  );
}
