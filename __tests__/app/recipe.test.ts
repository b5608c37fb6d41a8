import { foldersUp, recipeOf } from '../../src/app/recipe.js';

describe('what an environment is made from', () => {
  const recipe = (appDir: string, ...files: string[]) => recipeOf(files, foldersUp(appDir));

  test('is sought from the folder of the app up to the root', () => {
    expect(foldersUp('')).toEqual(['']);
    expect(foldersUp('services/shop')).toEqual(['services/shop', 'services', '']);
  });

  test('is a lock before all else', () => {
    expect(recipe('api', 'api/requirements.txt', 'uv.lock', 'pyproject.toml')).toEqual({
      manager: 'uv',
      folder: '',
      files: ['uv.lock'],
    });
  });

  test('is what lies nearest to the app, requirements before a project', () => {
    const files = ['api/pyproject.toml', 'api/requirements.txt', 'requirements.txt'];
    expect(recipe('api', ...files)?.files).toEqual(['api/requirements.txt']);
    expect(recipe('api', 'api/setup.py', 'requirements.txt')).toEqual({
      manager: 'project',
      folder: 'api',
      files: ['api/setup.py'],
    });
  });

  test('leaves out what only developers need, unless there is nothing else', () => {
    const files = [
      'constraints.txt',
      'requirements-dev.txt',
      'requirements-extra.txt',
      'requirements-test.txt',
      'requirements.txt',
    ];
    expect(recipe('', ...files)?.files).toEqual(['requirements.txt', 'requirements-extra.txt']);
    expect(recipe('', 'requirements/base.txt', 'requirements/dev.txt')).toMatchObject({
      folder: '',
      files: ['requirements/base.txt'],
    });
    expect(recipe('', 'requirements-dev.txt')?.files).toEqual(['requirements-dev.txt']);
  });

  test('is nothing where nothing can be installed', () => {
    expect(recipe('', 'setup.cfg', 'constraints.txt')).toBeUndefined();
  });

  test("is no project's file that holds the settings of tools alone", () => {
    const files = ['api/pyproject.toml', 'setup.py'];
    const isPackage = (file: string) => file === 'setup.py';
    expect(recipeOf(files, foldersUp('api'), isPackage)?.files).toEqual(['setup.py']);
  });
});
